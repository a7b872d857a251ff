import { useSyncExternalStore } from "react";
import type { Trial } from "./send-article";

/**
 * The lesson that was just made, for the page that shows it. It lives in the memory of this page alone: nothing of an
 * article is written down, not even in the browser, and a reload begins anew.
 */
let trial: Trial | null = null;
const listeners = new Set<() => void>();

export function handOver(made: Trial): void {
  trial = made;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was handed over last; the server has nothing to hand over. */
export const useHandedOver = (): Trial | null =>
  useSyncExternalStore(
    listen,
    () => trial,
    () => null,
  );
