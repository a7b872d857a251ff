import { hashText } from "../model/hash.ts";
import { type Lexicon, lexiconClass } from "./lexicon.ts";

/** What the models see of one word, as hashes. */
export type WordSigns = {
  readonly form: number;
  readonly lower: number;
  /** The last one to five letters. */
  readonly ends: readonly number[];
  /** The first one to four letters. */
  readonly starts: readonly number[];
  readonly shape: number;
  /** Its class in the word list (see `lexiconClass`). */
  readonly listed: number;
};

export function wordSigns(word: string, lexicon: Lexicon): WordSigns {
  const form = plainForm(word);
  const lower = form.toLowerCase();
  return {
    form: hashText(form),
    lower: hashText(lower),
    ends: [1, 2, 3, 4, 5].map((length) => hashText(`-${lower.slice(-length)}`)),
    starts: [1, 2, 3, 4].map((length) => hashText(`${lower.slice(0, length)}-`)),
    shape: hashText(`#${shape(word)}`),
    listed: lexiconClass(lexicon, lower),
  };
}

/** Stands for the places before the first and after the last word. */
export const outside: WordSigns = {
  form: 1,
  lower: 2,
  ends: [3, 3, 3, 3, 3],
  starts: [4, 4, 4, 4],
  shape: 5,
  listed: 6,
};

const longest = 64;
const doubleQuotes = new Set(["\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", ",,", "''", "``", "\u201a\u201a"]);

/** The treebanks write quotes, apostrophes and dashes in old ways: signs that mean the same become one. Digits become 0. */
function plainForm(word: string): string {
  if (doubleQuotes.has(word)) return '"';
  return word
    .slice(0, longest)
    .replace(/[\u2018\u2019\u201a`\u00b4]/g, "'")
    .replace(/[\u2012-\u2015\u2212]|^--+$/g, "-")
    .replace(/\u2026/g, "...")
    .replace(/\d/g, "0");
}

/** "Den-Haag" -> "Xx-Xx", "12.500" -> "d.d": at most eight signs. */
function shape(word: string): string {
  let found = "";
  for (const sign of word.slice(0, longest)) {
    const kind = /\d/.test(sign) ? "d" : /\p{Lu}/u.test(sign) ? "X" : /\p{L}/u.test(sign) ? "x" : sign;
    if (!found.endsWith(kind)) found += kind;
  }
  return found.slice(0, 8);
}
