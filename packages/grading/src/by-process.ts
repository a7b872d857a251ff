import type { Process, ProcessScore, Question, Score } from "@leesbewijs/domain";
import { sumPoints } from "./sum-points.ts";

/** From finding to judging, as PIRLS orders them. */
const order: readonly Process[] = ["retrieve", "infer", "integrate", "evaluate"];

/**
 * A score split by reading process, in the fixed order retrieve, infer, integrate, evaluate. Processes without questions
 * that count are left out; the parts add up to the score as far as its questions are among `questions`.
 */
export function byProcess(score: Score, questions: readonly Pick<Question, "id" | "process">[]): ProcessScore[] {
  const processOf = new Map(questions.map((question) => [question.id, question.process]));
  return order.flatMap((process) => {
    const own = score.questions.filter(
      ({ questionId, verdict }) => verdict !== "void" && processOf.get(questionId) === process,
    );
    return own.length === 0 ? [] : [{ process, ...sumPoints(own) }];
  });
}
