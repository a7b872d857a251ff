import type { Article } from "@leesbewijs/domain";
import { blocksOf, type Stretch } from "./blocks-of";
import { type Explained, findWords } from "./find-words";

/** The explained words that stand in a stretch of the text, in its order; all of them where the whole text is shown. */
export function wordsIn<Word extends Explained>(
  article: Article,
  words: readonly Word[],
  stretch: Stretch | undefined,
): readonly Word[] {
  if (!stretch) return words;
  const blocks = blocksOf(article, stretch);
  return findWords(article, words).flatMap(({ start, word }) => {
    const inside = blocks.some(({ span }) => start >= span.start && start < span.end);
    const found = words[word];
    return inside && found ? [found] : [];
  });
}
