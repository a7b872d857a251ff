import type { CorrectionPreview, Points, ScoreChange } from "@leesbewijs/domain";
import type { Regraded } from "./regrade.ts";

export const scoreDiffers = (one: Points, other: Points): boolean =>
  one.points !== other.points || one.possible !== other.possible;

/** What becomes of the scores of the assignment's own attempts; practice that repeats what was missed has no place in it. */
export function previewOf(all: readonly Regraded[]): CorrectionPreview {
  const own = all.filter(({ attempt }) => attempt.assignmentId !== null);
  const changes = own
    .filter(({ before, after }) => scoreDiffers(before, after))
    .map(({ attempt, before, after }) => ({
      attemptId: attempt.id as ScoreChange["attemptId"],
      personId: attempt.personId as ScoreChange["personId"],
      displayName: attempt.person.displayName,
      attempt: attempt.number,
      before: { points: before.points, possible: before.possible },
      after: { points: after.points, possible: after.possible },
    }));
  return {
    changes: changes.toSorted((a, b) => gain(b) - gain(a)),
    up: changes.filter((change) => gain(change) > 0).length,
    down: changes.filter((change) => gain(change) < 0).length,
    same: own.length - changes.length,
  };
}

/** By share, since a question can leave the total. */
const gain = ({ before, after }: ScoreChange): number => share(after) - share(before);
const share = ({ points, possible }: Points): number => (possible === 0 ? 0 : points / possible);
