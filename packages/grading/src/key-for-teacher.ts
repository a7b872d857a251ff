import type { AnswerKey, Article, Correction, KeyForTeacher, Level, Question } from "@leesbewijs/domain";
import { keysInForce } from "./correction/keys-in-force.ts";
import { rulesOf } from "./kinds/rules-by-kind.ts";
import { proofs } from "./proofs.ts";

/**
 * The answer with its explanation and proof. `articles` are the texts to point into, in the language of the question:
 * evidence for a level that is not among them is left out. Where a correction took the answer back, its reason stands in
 * for the explanation, which was about the old one; a question that counts for nobody or for everybody proves nothing.
 *
 * @param level the text that a right answer points into, where it points
 */
export function keyForTeacher(
  question: Question,
  key: AnswerKey,
  articles: readonly Article[],
  level: Level,
  correction: Correction | null = null,
): KeyForTeacher {
  const ruling = correction?.ruling ?? null;
  const [first, ...others] = keysInForce(key, ruling);
  const right = (one: AnswerKey) => rulesOf(one.kind).correct(question, one, level);
  const taken = ruling?.kind === "everyone" || ruling?.kind === "void";
  return {
    correct: right(first),
    alsoCorrect: others.map(right),
    explanation: taken || ruling?.kind === "newKey" ? "" : key.explanation,
    correction: correction && { kind: correction.ruling.kind, reason: correction.reason },
    proofs: (taken ? [] : articles).flatMap((article) =>
      proofs(
        article,
        first.evidence.filter((evidence) => evidence.level === article.level).flatMap((evidence) => evidence.spans),
      ),
    ),
  };
}
