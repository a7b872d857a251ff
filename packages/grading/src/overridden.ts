import type { QuestionScore } from "@leesbewijs/domain";
import { roundPoints } from "./round-points.ts";

/**
 * What a question earns where a teacher gave other points for the answer. It stands on every regrade, but for a question
 * that was taken out of the total: that earns nobody anything.
 *
 * @param points null where no teacher did
 */
export function overridden(score: QuestionScore, points: number | null): QuestionScore {
  if (points === null || score.verdict === "void") return score;
  const given = roundPoints(Math.min(score.possible, Math.max(0, points)));
  const verdict = given === score.possible ? "correct" : given > 0 ? "partial" : "incorrect";
  return { ...score, points: given, verdict };
}
