import type { Article, Span } from "@leesbewijs/domain";

/** Whether a place is a whole sentence of a numbered paragraph: what can be pointed at as proof. */
export function isSentence({ blocks }: Article, { start, end }: Span): boolean {
  return blocks.some(
    ({ number, sentences }) =>
      number !== null && sentences.some((sentence) => sentence.start === start && sentence.end === end),
  );
}
