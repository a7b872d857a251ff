import { feedbackDue } from "@leesbewijs/grading";
import { dueSettings, type ScoredRow } from "./attempt-row.ts";

/**
 * The questions of a submitted attempt that count and did not earn everything, in their order. None while its result is not
 * released: which ones they are says what is right.
 */
export function missedQuestions(row: ScoredRow, now: Date): string[] {
  if (!row.score || !feedbackDue(dueSettings(row), now)) return [];
  const right = new Set(
    row.score.questions
      .filter(({ verdict }) => verdict === "correct" || verdict === "void")
      .map(({ questionId }) => questionId),
  );
  return row.questionIds.filter((id) => !right.has(id));
}
