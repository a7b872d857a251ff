import { setTimeout as sleep } from "node:timers/promises";
import type { Wire } from "./wire.ts";

/** An answer that was given: the name of its write, and the request that carries it. */
export type Given = { readonly opId: string; readonly request: string };

/** What an outbox tells of every try, in milliseconds: how long it took, and how long ago the answer had been given. */
export type Tell = (stored: boolean, took: number, inAll: number) => void;

const firstPause = 1_000;
const longestPause = 30_000;

/**
 * Carries answers as the app's own outbox does (`apps/web/src/outbox/sender.ts`): one after another, for ever, with a pause
 * that doubles after each that was sent away. Only an acknowledgement that names the write is one.
 */
export function createOutbox(wire: Wire, tell: Tell, giveUp: () => boolean) {
  const waiting: (Given & { readonly at: number })[] = [];
  let running: Promise<void> | null = null;

  async function carry(): Promise<void> {
    let failures = 0;
    for (let next = waiting[0]; next && !giveUp(); next = waiting[0]) {
      const from = performance.now();
      const { status, body } = await wire.send(next.request);
      const stored = status === 200 && body.includes(next.opId);
      tell(stored, performance.now() - from, performance.now() - next.at);
      if (stored) {
        waiting.shift();
        failures = 0;
        continue;
      }
      await sleep(Math.min(longestPause, firstPause * 2 ** failures) * (0.5 + Math.random() / 2));
      failures += 1;
    }
  }
  return {
    give(given: Given): void {
      waiting.push({ ...given, at: performance.now() });
      running ??= carry().finally(() => (running = null));
    },
    /** Nothing is given any more: everything is stored, or was given up. */
    emptied: async (): Promise<void> => {
      await running;
    },
  };
}
