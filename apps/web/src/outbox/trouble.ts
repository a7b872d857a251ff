import type { ProblemCode } from "@leesbewijs/domain";

/**
 * What stands between this page and the server. `busy`, `offline`: it passes by itself. `signIn`, `otherPerson`: it
 * passes when the owner of the page has signed in again. `refused`: the server will not have this one.
 */
export type Trouble =
  | { readonly kind: "offline" | "busy" | "signIn" | "otherPerson" }
  | { readonly kind: "refused"; readonly problem: ProblemCode };

const passing: ReadonlySet<ProblemCode> = new Set(["busy", "tooOften", "unexpected", "staleVersion"]);

/** Sorts what was thrown by what can be done about it. `code` as `problemCode` reads it. */
export function troubleOf(code: ProblemCode | "offline"): Trouble {
  if (code === "offline") return { kind: "offline" };
  if (code === "signInNeeded") return { kind: "signIn" };
  if (code === "otherPerson") return { kind: "otherPerson" };
  return passing.has(code) ? { kind: "busy" } : { kind: "refused", problem: code };
}
