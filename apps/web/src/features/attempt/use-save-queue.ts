"use client";

import type { AttemptForStudent } from "@leesbewijs/domain";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTRPCClient } from "@/trpc/client";
import { browserClock } from "./browser-clock";
import { newOpId } from "./op-id";
import { refusal } from "./refusal";
import { sendLast } from "./send-last";
import type { SaveLine } from "./save-line";
import { createSaveQueue, type Save, type SaveQueue } from "./save-queue";

const idle: SaveLine = { kind: "idle" };

/** The save queue of one attempt, bound to this browser: it knocks again when the network is back and empties when the page goes. */
export function useSaveQueue(attempt: AttemptForStudent): { readonly queue: SaveQueue; readonly line: SaveLine } {
  const client = useTRPCClient();
  const [queue] = useState(() =>
    createSaveQueue({
      attemptId: attempt.attemptId,
      versions: new Map(attempt.questions.map((asked) => [asked.question.id, asked.version])),
      send: (save: Save) => client.attempt.answer.mutate(save),
      sendLast,
      refusal,
      newOpId,
      clock: browserClock,
    }),
  );
  const line = useSyncExternalStore(queue.subscribe, queue.line, () => idle);

  useEffect(() => {
    const knock = () => void queue.flush();
    const leave = () => queue.leave();
    const warn = (event: BeforeUnloadEvent) => {
      if (queue.unsaved()) event.preventDefault();
    };
    window.addEventListener("online", knock);
    window.addEventListener("pagehide", leave);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("online", knock);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("beforeunload", warn);
      void queue.flush();
    };
  }, [queue]);

  return { queue, line };
}
