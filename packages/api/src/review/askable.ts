import type { Database } from "@leesbewijs/db";
import type { AnswerKey, Article, Correction, Question } from "@leesbewijs/domain";
import { factOf } from "@leesbewijs/grading";
import { correctionsOfReader } from "../correction/corrections-of-reader.ts";
import { askedQuestions } from "../lesson/asked-questions.ts";
import { readArticles, readKeys, readQuestions } from "../lesson/read-edition.ts";
import type { CardRow } from "./card-row.ts";

export type Askable = {
  readonly articles: readonly Article[];
  /** The questions about the card's sentence that may be asked, with their keys and how they were corrected. */
  readonly items: readonly {
    readonly question: Question;
    readonly key: AnswerKey;
    readonly correction: Correction | null;
  }[];
};

/**
 * What can be asked about the sentence of a card: the questions of no quiz, and those that the student missed and knows
 * the answer of since. Another question of a quiz might still be to come in a test, and one that a teacher took out, or
 * gave to everyone, is worth nobody's time.
 */
export async function askable(db: Database, card: CardRow): Promise<Askable> {
  const { schoolId, revisionId, language, sentence, missedIds } = card;
  const place = { schoolId, revisionId, language };
  const [articles, questions, keys, corrections, edition] = await Promise.all([
    readArticles(db, place),
    readQuestions(db, place),
    readKeys(db, place),
    correctionsOfReader(db, card),
    db.edition.findUniqueOrThrow({
      where: { schoolId_revisionId_language: place },
      include: { revision: { include: { lesson: true } } },
    }),
  ]);
  const asked = await askedQuestions(db, edition.revision.lesson, edition);
  const items = questions.flatMap((question) => {
    const key = keys.get(question.id);
    // The text is closed in a review, so nothing can be answered in it.
    if (!key || question.kind === "proof" || factOf(key, articles) !== sentence) return [];
    const correction = corrections.get(question.id) ?? null;
    if (correction?.ruling.kind === "void" || correction?.ruling.kind === "everyone") return [];
    return !asked.has(question.id) || missedIds.includes(question.id) ? [{ question, key, correction }] : [];
  });
  return { articles, items };
}
