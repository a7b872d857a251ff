import type { AnalysedToken } from "@leesbewijs/language";

/** Whether a relative clause or an apposition follows: without its noun it would hang loose. */
export function clausesBehind(tokens: readonly AnalysedToken[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.form === "," || next?.form === "(" || (next?.features.includes("PronType=Rel") ?? false);
}
