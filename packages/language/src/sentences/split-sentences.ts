import type { Language, Span } from "@leesbewijs/domain";
import { endsSentence } from "./ends-sentence.ts";
import { isSpace, isTerminator, skipClosers } from "./signs.ts";

/**
 * Splits a stretch of a text into sentences: rules with a list of abbreviations for each language, no model. A sentence ends
 * at a full stop, question mark, exclamation mark or ellipsis with what closes behind it (quotes, brackets), if what
 * follows can begin a sentence. Quotations of several sentences are split inside as well.
 *
 * @param span where to look, in UTF-16 units of `text`.
 * @returns spans in the order of the text, without the white space between them; together they hold all that is not white
 * space. Linear in the length of the span.
 */
export function splitSentences(text: string, span: Span, language: Language): Span[] {
  const sentences: Span[] = [];
  let start = skipSpaces(text, span.start, span.end);
  let at = start;
  while (at < span.end) {
    if (!isTerminator(text[at])) {
      at += 1;
      continue;
    }
    let signsEnd = at;
    while (signsEnd < span.end && isTerminator(text[signsEnd])) signsEnd += 1;
    const end = skipClosers(text, signsEnd, span.end);
    const next = skipSpaces(text, end, span.end);
    const apart = next > end && next < span.end;
    if (apart && endsSentence(text, { start, mark: at, signsEnd, end, next, limit: span.end }, language)) {
      sentences.push({ start, end });
      start = next;
    }
    at = Math.max(end, at + 1);
  }
  let last = span.end;
  while (last > start && isSpace(text[last - 1])) last -= 1;
  if (last > start) sentences.push({ start, end: last });
  return sentences;
}

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text[at])) at += 1;
  return at;
}
