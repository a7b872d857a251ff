import type { Language, Span } from "@leesbewijs/domain";
import { splitClitics } from "./split-clitics.ts";
import { splitInside } from "./split-inside.ts";
import { keepsStop } from "./keeps-stop.ts";

/**
 * The tokens of one sentence, as the UD treebanks of the language cut them: words, numbers and single punctuation signs.
 * Every token is a place in the text, in order and without overlap; only white space lies outside them. Where a treebank
 * counts two words in one ("don't" = "do" + "n't", "cannot" = "can" + "not"), each word gets its own letters. Linear in
 * the length of the span.
 *
 * @param span one sentence: a full stop before its end belongs to an abbreviation, the one at its end does not.
 */
export function tokenize(text: string, span: Span, language: Language): Span[] {
  const chunks = chunksOf(text, span);
  // Quotes that close the sentence may stand apart from its last word.
  const lastWord = lastWordOf(text, chunks);
  return chunks.flatMap((chunk, at) => tokensOf(text, chunk, at >= lastWord, language));
}

function lastWordOf(text: string, chunks: readonly Span[]): number {
  let at = chunks.length - 1;
  while (at > 0 && !/[\p{L}\d]/u.test(text.slice(chunks[at]?.start, chunks[at]?.end))) at -= 1;
  return at;
}

function chunksOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const space = at === end || /\s/.test(text.charAt(at));
    if (space && from >= 0) found.push({ start: from, end: at });
    if (space) from = -1;
    else if (from < 0) from = at;
  }
  return found;
}

const opening = /["'([{<\u00ab\u2018-\u201f\u2039*]/;
const closing = /["')\]}>\u00bb\u2018-\u201f\u203a*,;:!?.\u2026-]/;
const smiley = /^[:;=8]['-]?[()DPp|/]+$/;

/** Signs are peeled off both ends of a stretch without white space; what is left is split inside. */
function tokensOf(text: string, chunk: Span, last: boolean, language: Language): Span[] {
  if (chunk.end - chunk.start < 6 && smiley.test(text.slice(chunk.start, chunk.end))) return [chunk];
  const found: Span[] = [];
  const after: Span[] = [];
  let { start, end } = chunk;
  for (let length = openingLength(text, start, end); length > 0; length = openingLength(text, start, end)) {
    found.push({ start, end: start + length });
    start += length;
  }
  while (end - start > 1 && closing.test(text.charAt(end - 1)) && !isPartOfWord(text, { start, end }, last, language)) {
    const length = closingLength(text, start, end);
    after.push({ start: end - length, end });
    end -= length;
  }
  if (start < end) {
    for (const part of splitInside(text, { start, end }, language)) found.push(...splitClitics(text, part, language));
  }
  for (let sign = after.pop(); sign !== undefined; sign = after.pop()) found.push(sign);
  return found;
}

/** The length of the sign that opens at `start`: 0 where none does, 2 for ",,", "''" and "``". */
function openingLength(text: string, start: number, end: number): number {
  if (start >= end) return 0;
  if (end - start > 1 && /^(?:,,|''|``)/.test(text.slice(start, start + 2))) return 2;
  return opening.test(text.charAt(start)) && !isApostropheWord(text, start, end) ? 1 : 0;
}

/** The length of the sign that closes before `end`: 2 for "''"; a row of full stops, dashes or cries is one sign. */
function closingLength(text: string, start: number, end: number): number {
  const sign = text.charAt(end - 1);
  if (sign === "'" && end - start > 1 && text.charAt(end - 2) === "'") return 2;
  if (!/[.!?*-]/.test(sign)) return 1;
  let length = 1;
  while (end - length > start && text.charAt(end - length - 1) === sign) length += 1;
  return length;
}

/** Abbreviations keep their stop, Dutch halves of compounds their hyphen ("land- en tuinbouw"), "bij(zonder)" its bracket. */
function isPartOfWord(text: string, place: Span, last: boolean, language: Language): boolean {
  const sign = text.charAt(place.end - 1);
  if (sign === ".") return keepsStop(text, place, last, language);
  if (sign === "-") return language === "nl" && text.charAt(place.end - 2) !== "-";
  if (sign !== ")" || place.end - place.start > longestBracketed) return false;
  return text.slice(place.start + 1, place.end).includes("(");
}

const longestBracketed = 64;

/** "'s", "'t", "'n" and "'90" are words, not quoted ones. */
function isApostropheWord(text: string, start: number, end: number): boolean {
  if (!/['\u2018\u2019]/.test(text.charAt(start))) return false;
  return /^.(?:[stnmkr]|er|em|ns|re|ll|ve|[dS]|\d\ds?)(?![\p{L}\d'\u2019])/u.test(
    text.slice(start, Math.min(end, start + 6)),
  );
}
