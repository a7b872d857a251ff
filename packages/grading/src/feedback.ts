import {
  type AnswerKey,
  type Article,
  type Correction,
  type Feedback,
  fittingProofs,
  type Question,
  type Response,
} from "@leesbewijs/domain";
import { grade } from "./grade.ts";
import type { GradeContext } from "./grade-context.ts";
import { keyForTeacher } from "./key-for-teacher.ts";
import { rulesOf } from "./kinds/rules-by-kind.ts";
import { responseFits } from "./response-fits.ts";

/**
 * What a student gets back on one question: score, right answer in the shape of a response, explanation, the error
 * behind a wrong answer where that was foreseen, and the proof in the text that was read. Call it only when `feedbackDue` says so.
 *
 * @param articles the texts that the student had, in the language of the question.
 * @param correction how a teacher corrected the question after it was set, if one did.
 */
export function feedback(
  question: Question,
  key: AnswerKey,
  response: Response | null,
  articles: readonly Article[],
  context: GradeContext,
  correction: Correction | null = null,
): Feedback {
  // What was foreseen of wrong answers holds only while nobody corrected the question.
  const foreseen =
    correction === null && response !== null && key.kind === question.kind && responseFits(question, response);
  const shown = keyForTeacher(question, key, articles, context.level, correction);
  return {
    score: grade(question, key, response, context, correction?.ruling),
    ...shown,
    proofs: [...fittingProofs(shown.proofs, context.level)],
    errorType: foreseen ? rulesOf(question.kind).errorType(key, response) : null,
  };
}
