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
  return chunks.flatMap((chunk, at) => tokensOf(text, chunk, at === chunks.length - 1, language));
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
const closing = /["')\]}>\u00bb\u2018-\u201f\u203a*,;:!?.\u2026]/;

/** Signs are peeled off both ends of a stretch without white space; what is left is split inside. */
function tokensOf(text: string, chunk: Span, last: boolean, language: Language): Span[] {
  const before: Span[] = [];
  const after: Span[] = [];
  let { start, end } = chunk;
  while (start < end && opening.test(text.charAt(start)) && !isApostropheWord(text, start, end)) {
    const length = signLength(text, start, end);
    before.push({ start, end: start + length });
    start += length;
  }
  while (start < end && (closing.test(text.charAt(end - 1)) || text.charAt(end - 1) === "-") && end - start > 1) {
    if (text.charAt(end - 1) === "." && keepsStop(text, { start, end }, last, language)) break;
    if (text.charAt(end - 1) === "-" && (end - start === 1 || language === "nl")) break;
    if (text.charAt(end - 1) === ")" && opensInside(text, start, end)) break;
    const length = signLengthBack(text, start, end);
    after.push({ start: end - length, end });
    end -= length;
  }
  const inside = start < end ? splitInside(text, { start, end }, language).flatMap((part) => splitClitics(text, part, language)) : [];
  return [...before, ...inside, ...after.reverse()];
}

/** "'s", "'t", "'n" and "'90" are words, not quoted ones. */
function isApostropheWord(text: string, start: number, end: number): boolean {
  if (!/['\u2018\u2019]/.test(text.charAt(start))) return false;
  return /^.(?:[stnmkr]|er|em|ns|re|ll|ve|[dS]|\d\ds?)(?![\p{L}\d'\u2019])/u.test(text.slice(start, Math.min(end, start + 6)));
}

/** A closing bracket whose opening one stands inside the word belongs to it: "bij(zonder)". */
function opensInside(text: string, start: number, end: number): boolean {
  const at = text.lastIndexOf("(", end - 1);
  return at > start && end - start < 64;
}

/** ",,", "''", "``" and rows of dots or dashes are one sign. */
function signLength(text: string, start: number, end: number): number {
  return /^(?:''|``)/.test(text.slice(start, Math.min(end, start + 2))) ? 2 : 1;
}

function signLengthBack(text: string, start: number, end: number): number {
  const sign = text.charAt(end - 1);
  if (end - start >= 2 && sign === "'" && text.charAt(end - 2) === "'") return 2;
  if (sign !== ".") return 1;
  let length = 1;
  while (end - length > start && text.charAt(end - length - 1) === ".") length += 1;
  return length;
}
