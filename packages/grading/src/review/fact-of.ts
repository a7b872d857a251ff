import type { AnswerKey, Article } from "@leesbewijs/domain";

/**
 * The fact that a question is about: the first sentence that proves it, in the first text that its key has evidence in.
 * Questions with the same fact can stand for one another.
 *
 * @returns where the sentence begins; null where the evidence is in no sentence of the texts.
 */
export function factOf({ evidence }: AnswerKey, articles: readonly Article[]): number | null {
  for (const article of articles) {
    const [span] = evidence.find(({ level }) => level === article.level)?.spans ?? [];
    if (span === undefined) continue;
    const sentences = article.blocks.flatMap((block) => block.sentences);
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
    if (sentence !== undefined) return sentence.start;
  }
  return null;
}
