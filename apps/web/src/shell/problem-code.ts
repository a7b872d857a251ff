import type { ProblemCode } from "@leesbewijs/domain";

/** What went wrong, by the name under which the interface has a sentence for it. `offline`: the server was not reached. */
export function problemCode(error: unknown): ProblemCode | "offline" {
  if (typeof error !== "object" || error === null || !("data" in error)) return "offline";
  const { data } = error;
  if (typeof data !== "object" || data === null || !("problem" in data)) return "offline";
  return data.problem as ProblemCode;
}
