import type { Actor, AssignmentForStudent } from "@leesbewijs/domain";

export type StartStep = "begin" | "resume" | "again" | "notOpen" | "closed" | "used";

/** What can be done with a task now; practice of one's own can always begin. */
export function startStep(work: AssignmentForStudent | null): StartStep {
  if (!work) return "begin";
  if (work.state === "notOpen") return "notOpen";
  if (work.attempts.some((attempt) => attempt.state === "open")) return "resume";
  if (work.state === "missed") return "closed";
  if (work.attempts.length === 0) return "begin";
  return work.attemptsLeft > 0 ? "again" : "used";
}

type Fact = "questions" | "practice" | "test" | "textOpen" | "textClosed" | "tries" | "savedAccount" | "savedBrowser";

/** What somebody should know before the first question. */
export function startFacts(work: AssignmentForStudent | null, actor: Actor | null): readonly Fact[] {
  const settings = work?.settings ?? null;
  return [
    "questions",
    settings?.mode === "test" ? "test" : "practice",
    settings === null || settings.textOpen ? "textOpen" : "textClosed",
    ...(work ? (["tries"] as const) : []),
    actor?.role === "student" ? "savedAccount" : "savedBrowser",
  ];
}
