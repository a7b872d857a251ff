import type { Article } from "@leesbewijs/domain";
import { countWords, endsLikeSentence } from "./signs.ts";

/** At least half of the words stand in sentences: four words or more with a final sign, and mostly letters. A list, a table or code has none. */
export function hasSentences({ text, blocks }: Article): boolean {
  let words = 0;
  let inSentences = 0;
  for (const { kind, sentences } of blocks) {
    if (kind === "heading") continue;
    for (const { start, end } of sentences) {
      const sentence = text.slice(start, end);
      const count = countWords(sentence);
      words += count;
      if (count >= 4 && endsLikeSentence(sentence) && isMostlyLetters(sentence)) inSentences += count;
    }
  }
  return words > 0 && inSentences >= words / 2;
}

function isMostlyLetters(sentence: string): boolean {
  const signs = sentence.replace(/\s+/g, "");
  return signs.replace(/[^\p{L}\p{M}]+/gu, "").length >= 0.7 * signs.length;
}
