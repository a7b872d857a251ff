import type { CountedAttempt, Points } from "@leesbewijs/domain";
import { roundPoints } from "./round-points.ts";

type Count = (scores: readonly [Points, ...Points[]]) => Points;

const shareOf = ({ points, possible }: Points): number => (possible === 0 ? 0 : points / possible);
const lastOf: Count = (scores) => scores.at(-1) ?? scores[0];

/** Attempts may differ in what was possible (another revision), so they are compared and averaged by share. */
const counts: { readonly [Rule in CountedAttempt]: Count } = {
  first: (scores) => scores[0],
  last: lastOf,
  best: (scores) => scores.reduce((best, score) => (shareOf(score) > shareOf(best) ? score : best)),
  average: (scores) => {
    const { possible } = lastOf(scores);
    const share = scores.reduce((sum, score) => sum + shareOf(score), 0) / scores.length;
    return { points: roundPoints(share * possible), possible };
  },
};

/**
 * The score that stands after several attempts. Best is the highest share, the earliest one on a tie; average is the mean
 * share, expressed in the points of the last attempt.
 *
 * @param scores of the submitted attempts, in the order in which they were made.
 * @returns null without attempts.
 */
export function countedScore(scores: readonly Points[], rule: CountedAttempt): Points | null {
  const [first, ...others] = scores;
  if (first === undefined) return null;
  const { points, possible } = counts[rule]([first, ...others]);
  return { points, possible };
}
