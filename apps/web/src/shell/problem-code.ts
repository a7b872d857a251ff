import type { ProblemCode } from "@leesbewijs/domain";

/** What went wrong, by the name under which the interface has a sentence for it. `offline`: the server was not reached. */
export type Trouble = ProblemCode | "offline";

export function problemCode(error: unknown): Trouble {
  if (typeof error !== "object" || error === null || !("data" in error)) return "offline";
  const { data } = error;
  return hasProblem(data) ? data.problem : "offline";
}

/** The names of the fields whose input was refused. */
export function refusedFields(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null || !("data" in error)) return [];
  const { data } = error;
  if (typeof data !== "object" || data === null || !("fields" in data) || !Array.isArray(data.fields)) return [];
  return data.fields.filter((field) => typeof field === "string");
}

/** The API names every problem, and it is the only one that fills this field. */
function hasProblem(data: unknown): data is { readonly problem: ProblemCode } {
  return typeof data === "object" && data !== null && "problem" in data && typeof data.problem === "string";
}
