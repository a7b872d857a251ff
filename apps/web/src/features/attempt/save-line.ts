import type { ProblemCode } from "@leesbewijs/domain";

/** What the screen may say. `saved` stands only on the acknowledgement of the newest write. */
export type SaveLine =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "retrying" }
  | { readonly kind: "refused"; readonly problem: ProblemCode };

/** The line as it stands, and those who want to hear of a change. */
export function createSaveLine() {
  const listeners = new Set<() => void>();
  let line: SaveLine = { kind: "idle" };
  return {
    now: (): SaveLine => line,
    say(next: SaveLine): void {
      line = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
