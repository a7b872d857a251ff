import type { AnswerKey, Article, KeyForTeacher, Level, Question } from "@leesbewijs/domain";
import { rulesOf } from "./kinds/rules-by-kind.ts";
import { proofs } from "./proofs.ts";

/**
 * The answer with its explanation and proof. `articles` are the texts to point into, in the language of the question:
 * evidence for a level that is not among them is left out.
 *
 * @param level the text that a right answer points into, where it points
 */
export function keyForTeacher(
  question: Question,
  key: AnswerKey,
  articles: readonly Article[],
  level: Level,
): KeyForTeacher {
  return {
    correct: rulesOf(key.kind).correct(question, key, level),
    explanation: key.explanation,
    proofs: articles.flatMap((article) =>
      proofs(
        article,
        key.evidence.filter((evidence) => evidence.level === article.level).flatMap((evidence) => evidence.spans),
      ),
    ),
  };
}
