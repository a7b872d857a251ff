"use client";

import type { AttemptForStudent } from "@leesbewijs/domain";
import { useEffect, useState, useSyncExternalStore } from "react";
import { apiServer } from "@/outbox/api-server";
import { browserTabs } from "@/outbox/browser-tabs";
import { browserClock } from "@/outbox/clock";
import { createKeeper, type Keeper } from "@/outbox/keeper";
import type { Kept } from "@/outbox/kept-view";
import { newName } from "@/outbox/new-name";
import { openStore } from "@/outbox/open-store";
import { plainClient } from "@/trpc/plain-client";

/** How often a page that is looked at asks whether another device has saved something. */
const lookEvery = 20_000;

/** The keeper of one attempt's answers, bound to this browser: it knocks when the network may be back and sends when the page goes. */
export function useKeeper(
  attempt: AttemptForStudent,
  personId: string,
): { readonly keeper: Keeper; readonly kept: Kept } {
  const [keeper] = useState(() => {
    const { attemptId, dueAt, pausedAt } = attempt;
    return createKeeper({
      personId,
      attemptId,
      moments: { dueAt: dueAt?.getTime() ?? null, pausedAt: pausedAt?.getTime() ?? null },
      server: apiServer(plainClient(), personId, attemptId),
      tabs: typeof window === "undefined" ? noTabs : browserTabs(personId, attemptId),
      store: openStore(globalThis.indexedDB, browserClock),
      clock: browserClock,
      newName,
    });
  });
  const kept = useSyncExternalStore(keeper.subscribe, keeper.now, keeper.now);
  useEffect(() => {
    void keeper.start();
    const stopListening = listen(keeper);
    return () => {
      stopListening();
      keeper.stop();
    };
  }, [keeper]);
  return { keeper, kept };
}

/** On the server, where nobody answers anything. */
const noTabs = { tell: () => undefined, listen: () => () => undefined, alone: (work: () => Promise<void>) => work() };

function listen(keeper: Keeper): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  const knock = () => void keeper.knock();
  const seen = () => document.visibilityState === "visible";
  window.addEventListener("online", knock, { signal });
  window.addEventListener("offline", keeper.cutOff, { signal });
  window.addEventListener("focus", knock, { signal });
  window.addEventListener("pagehide", keeper.leave, { signal });
  window.addEventListener("beforeunload", (event) => keeper.unsent() > 0 && event.preventDefault(), { signal });
  document.addEventListener("visibilitychange", () => (seen() ? void keeper.knock() : void keeper.flush()), { signal });
  const timer = setInterval(() => seen() && void keeper.look(), lookEvery);
  return () => {
    gone.abort();
    clearInterval(timer);
  };
}
