import type { Quantity } from "@leesbewijs/language";

const bounds: ReadonlySet<string> = new Set(["atLeast", "atMost", "over", "under"]);

/** "at least 200", "minder dan 30": the number says where something begins or ends, not how much it is. */
export function isBound({ approximation }: Quantity): boolean {
  return approximation !== undefined && bounds.has(approximation);
}
