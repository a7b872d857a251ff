import type { Language } from "@leesbewijs/domain";
import { abbreviations } from "./abbreviations.ts";
import { openers, speechVerbs } from "./sentence-words.ts";
import { isSpace, skipOpeners } from "./signs.ts";

/** Places around one possible end, in UTF-16 units. */
type PossibleEnd = {
  readonly start: number;
  /** The first full stop or other mark. */
  readonly mark: number;
  readonly signsEnd: number;
  /** After the closing quotes and brackets. */
  readonly end: number;
  /** The next thing that is not white space. */
  readonly next: number;
  readonly limit: number;
};

/** No abbreviation is longer, so a line without spaces costs no more than any other. */
const LONGEST_ABBREVIATION = 16;
/** As many words of a name as may stand between a quotation and its verb of speech. */
const LONGEST_SPEAKER = 4;

/** Whether a sentence ends here, given that a mark and white space were seen. */
export function endsSentence(text: string, place: PossibleEnd, language: Language): boolean {
  const { mark, signsEnd, end, next, limit } = place;
  if (!canBegin(text, next, limit)) return false;
  if (end > signsEnd && text[mark] !== "." && isSpeaker(text, next, limit, language)) return false;
  const singleStop = signsEnd - mark === 1 && text[mark] === ".";
  if (!singleStop || end > signsEnd) return true;
  const word = wordBefore(text, mark, place.start);
  if (/^\d+$/.test(word)) return mark - word.length !== place.start;
  return endsAfterWord(word, wordAt(text, skipOpeners(text, next, limit), limit), language);
}

function endsAfterWord(word: string, following: string, language: Language): boolean {
  const { goesOn, mayEnd, beforeNumber } = abbreviations[language];
  const plain = word.toLowerCase();
  if (goesOn.has(plain)) return false;
  const opens = openers[language].has(following.toLowerCase());
  if (mayEnd.has(plain)) return opens;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return opens;
  return !(beforeNumber.has(plain) && /^[\p{N}(]/u.test(following));
}

/** A capital, a digit, an opening quote or bracket, or a Dutch 's or 't before a capital. */
function canBegin(text: string, next: number, limit: number): boolean {
  const at = skipOpeners(text, next, limit);
  const sign = text[at] ?? "";
  if (/[\p{Lu}\p{Lt}\p{N}€$£#@&*\u2022\u2013\u2014-]/u.test(sign)) return true;
  const clitic = at > next && /[stn]/.test(sign) && isSpace(text[at + 1]);
  if (clitic) return /\p{Lu}/u.test(text[at + 2] ?? "");
  return sign !== "" && !/[\p{L}\p{P}]/u.test(sign);
}

function isSpeaker(text: string, next: number, limit: number, language: Language): boolean {
  let at = next;
  for (let count = 0; count < LONGEST_SPEAKER && at < limit; count += 1) {
    const word = wordAt(text, at, limit);
    if (speechVerbs[language].has(word.toLowerCase())) return true;
    at += word.length + 1;
  }
  return false;
}

function wordAt(text: string, from: number, limit: number): string {
  let end = from;
  while (end < limit && end - from < 32 && /[\p{L}\p{N}'’-]/u.test(text[end] ?? "")) end += 1;
  return text.slice(from, end);
}

function wordBefore(text: string, mark: number, start: number): string {
  const first = Math.max(start, mark - LONGEST_ABBREVIATION);
  let from = mark;
  while (from > first && /[\p{L}\p{M}\p{N}.-]/u.test(text[from - 1] ?? "")) from -= 1;
  return text.slice(from, mark);
}
