import type { ProblemCode } from "@leesbewijs/domain";
import { problemCode } from "@/shell/problem-code";

const passing: ReadonlySet<string> = new Set(["offline", "busy", "tooOften", "unexpected", "staleVersion"]);

/** Why a write was refused for good; null for trouble that passes. */
export function refusal(error: unknown): ProblemCode | null {
  const code = problemCode(error);
  return code === "offline" || passing.has(code) ? null : code;
}
