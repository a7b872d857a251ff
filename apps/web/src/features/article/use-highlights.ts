import type { Highlight, HighlightId } from "@leesbewijs/domain";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { justSent, rememberSent } from "@/reading/just-sent";
import { call } from "@/trpc/call";
import { readUndone, type Undone, withUndone, writeUndone } from "./highlight-store";

/** Where the newest change is. `lost`: neither a server nor the browser keeps it. */
export type HighlightsKept = "saved" | "saving" | "device" | "waiting" | "refused" | "lost";

type Given = {
  readonly lessonId: string;
  /** Null for somebody without an account: their highlights stay on their device. */
  readonly personId: string | null;
  readonly kept: readonly Highlight[];
};

const pause = 600;
const retry = 8000;

/** One's own highlights of a lesson. A change is on the device at once, and leaves it when the server has said that it has it. */
export function useHighlights({ lessonId, personId, kept }: Given) {
  const [server, setServer] = useState(kept);
  const [undone, setUndone] = useState<Undone>({});
  const [state, setState] = useState<HighlightsKept>("saved");
  const newest = useRef<Undone>({});
  const timer = useRef(0);
  const busy = useRef(false);

  function put(next: Undone): void {
    newest.current = next;
    setUndone(next);
    const onDevice = writeUndone(personId, lessonId, next);
    if (personId === null) setState(onDevice ? "device" : "lost");
  }

  const sentName = `highlights.${personId}.${lessonId}`;
  const begin = useEffectEvent(() => {
    setServer((before) => withUndone(before, justSent<Highlight | null>(sentName)));
    const found = readUndone(personId, lessonId);
    if (Object.keys(found).length === 0) return;
    put(found);
    plan(0);
  });
  const flush = useEffectEvent(() => plan(0));
  useEffect(() => {
    // What the device keeps is read after the page has come to life, so that both begin alike.
    const start = window.setTimeout(begin, 0);
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", flush);
    return () => {
      window.clearTimeout(start);
      window.clearTimeout(timer.current);
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", flush);
    };
  }, []);

  function plan(wait: number): void {
    if (personId === null) return;
    window.clearTimeout(timer.current);
    if (wait === 0) return void send();
    timer.current = window.setTimeout(() => void send(), wait);
  }

  async function send(): Promise<void> {
    const [first] = Object.entries(newest.current);
    if (busy.current || !first) return;
    const [id, highlight] = first;
    const highlightId = id as HighlightId;
    busy.current = true;
    setState("saving");
    const answer = highlight
      ? await call("highlight.save", { lessonId, highlight })
      : await call("highlight.remove", { highlightId });
    busy.current = false;
    if (!answer.ok) {
      const final = answer.problem === "tooLarge" || answer.problem === "invalidInput";
      setState(final ? "refused" : "waiting");
      if (!final) plan(retry);
      return;
    }
    rememberSent(sentName, id, highlight);
    setServer((before) => withUndone(before, { [id]: highlight }));
    // A change that was made meanwhile is still to be sent.
    if (newest.current[id] === highlight) {
      const { [id]: _sent, ...rest } = newest.current;
      put(rest);
    }
    if (Object.keys(newest.current).length === 0) return setState("saved");
    return send();
  }

  const change = (id: HighlightId, highlight: Highlight | null, wait: number): void => {
    // The last of changes to one highlight goes last.
    const { [id]: _before, ...rest } = newest.current;
    put({ ...rest, [id]: highlight });
    plan(wait);
  };
  return {
    highlights: withUndone(server, undone),
    state,
    save: (highlight: Highlight, wait = 0) => change(highlight.highlightId, highlight, wait),
    note: (highlight: Highlight, note: string) => change(highlight.highlightId, { ...highlight, note }, pause),
    remove: ({ highlightId }: Highlight) => change(highlightId, null, 0),
  };
}
