import type { ProblemCode } from "@leesbewijs/domain";

/** What went wrong, by the name under which the interface has a sentence for it. `offline`: the server was not reached. */
export function problemCode(error: unknown): ProblemCode | "offline" {
  if (typeof error !== "object" || error === null || !("data" in error)) return "offline";
  const { data } = error;
  return hasProblem(data) ? data.problem : "offline";
}

/** The API names every problem, and it is the only one that fills this field. */
function hasProblem(data: unknown): data is { readonly problem: ProblemCode } {
  return typeof data === "object" && data !== null && "problem" in data && typeof data.problem === "string";
}
