import type { AnswerKey, Question, QuestionScore, Response, Ruling, Verdict } from "@leesbewijs/domain";
import { keysInForce } from "./correction/keys-in-force.ts";
import type { GradeContext } from "./grade-context.ts";
import { isBlank } from "./is-blank.ts";
import { rulesOf } from "./kinds/rules-by-kind.ts";
import { responseFits } from "./response-fits.ts";
import { roundPoints } from "./round-points.ts";

/**
 * What one response earns: 0 up to `question.possible`, in steps of 0.01. The rules of each kind stand in the README.
 * A response that does not fit the question, or a key of another question, earns nothing; nothing throws.
 *
 * @param response null where the question was never answered, which counts the same as a blank.
 * @param ruling how a teacher corrected the question, if one did.
 */
export function grade(
  question: Question,
  key: AnswerKey,
  response: Response | null,
  context: GradeContext,
  ruling: Ruling | null = null,
): QuestionScore {
  const [first, ...others] = keysInForce(key, ruling);
  const score = others
    .map((one) => gradeByKey(question, one, response, context))
    .reduce((best, one) => (one.points > best.points ? one : best), gradeByKey(question, first, response, context));
  if (ruling?.kind === "void") return { ...score, verdict: "void", points: 0, possible: 0 };
  return ruling?.kind === "everyone" ? { ...score, verdict: "correct", points: score.possible } : score;
}

function gradeByKey(
  question: Question,
  key: AnswerKey,
  response: Response | null,
  context: GradeContext,
): QuestionScore {
  const { id: questionId, possible, kind } = question;
  const { proved } = rulesOf(kind);
  if (response === null || isBlank(response)) {
    return { questionId, verdict: "unanswered", points: 0, possible, proved: proved ? false : null };
  }
  const gradable = key.questionId === questionId && key.kind === kind && responseFits(question, response);
  const share = gradable ? rulesOf(kind).grade(question, key, response, context) : 0;
  const points = roundPoints(Math.min(1, Math.max(0, share)) * possible);
  const pointed = proved ? gradable && proved(key, response, context) : null;
  return { questionId, verdict: verdictOf(points, possible), points, possible, proved: pointed };
}

function verdictOf(points: number, possible: number): Verdict {
  if (points === possible) return "correct";
  return points > 0 ? "partial" : "incorrect";
}
