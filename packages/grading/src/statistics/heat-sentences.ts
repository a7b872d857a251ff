import type { Article, HeatSentence, Proof, QuestionId } from "@leesbewijs/domain";

/** A question with its proofs and the share of its points that the class missed. */
export type Missed = {
  readonly questionId: QuestionId;
  readonly number: number;
  readonly missed: number;
  readonly proofs: readonly Proof[];
};

/** The sentences that prove something, in the order of the texts, each with the mean of what was missed of its questions. */
export function heatSentences(articles: readonly Article[], asked: readonly Missed[]): HeatSentence[] {
  return articles.flatMap(({ level, blocks, text }) =>
    blocks.flatMap(({ number, sentences }) => {
      if (number === null) return [];
      return sentences.flatMap((sentence) => {
        const questions = asked
          .filter(({ proofs }) => proofs.some((one) => one.level === level && one.sentence.start === sentence.start))
          .map(({ questionId, number, missed }) => ({ questionId, number, missed }));
        if (questions.length === 0) return [];
        const missed = questions.reduce((sum, one) => sum + one.missed, 0) / questions.length;
        const words = text.slice(sentence.start, sentence.end);
        return [{ level, paragraph: number, sentence: { ...sentence }, text: words, questions, missed }];
      });
    }),
  );
}
