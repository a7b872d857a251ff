import type { AnswerKey, Question, Response, Ruling, Score } from "@leesbewijs/domain";
import { grade } from "./grade.ts";
import type { GradeContext } from "./grade-context.ts";
import { overridden } from "./overridden.ts";
import { sumPoints } from "./sum-points.ts";

/** One question of an attempt with its key and what was answered; null where nothing was. */
export type AttemptItem = {
  readonly question: Question;
  readonly key: AnswerKey;
  readonly response: Response | null;
  /** How a teacher corrected the question, if one did. */
  readonly ruling?: Ruling | null;
  /** The points that a teacher gave this answer, if one did. */
  readonly override?: number | null;
};

/** The score of an attempt: always the sum of its questions, which stand in the order given. */
export function scoreAttempt(items: readonly AttemptItem[], context: GradeContext): Score {
  const questions = items.map(({ question, key, response, ruling = null, override = null }) =>
    overridden(grade(question, key, response, context, ruling), override),
  );
  return { ...sumPoints(questions), questions };
}
