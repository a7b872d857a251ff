import type { Language } from "@leesbewijs/domain";
import type { AnalysedSentence, AnalysedToken } from "../analysed-sentence.ts";
import { openers } from "../sentences/sentence-words.ts";
import { dutchWords } from "./dutch-words.ts";
import { englishWords } from "./english-words.ts";
import type { Listed } from "./listed-things.ts";
import type { NameList } from "./name-list.ts";
import type { NameWords } from "./name-words.ts";

/** A text with all that is looked up to read its names. */
export type NameDocument = {
  readonly text: string;
  readonly sentences: readonly AnalysedSentence[];
  readonly list: NameList;
  readonly words: NameWords;
  readonly functionWords: ReadonlySet<string>;
  /** Forms with a capital inside a sentence: there it means a name. */
  readonly insideCapitals: ReadonlySet<string>;
  /** Lower-case forms, wherever they stand. */
  readonly lowered: ReadonlySet<string>;
  /** Particles in lower case with the capital after them: "van Dijk". */
  readonly particleNames: ReadonlySet<string>;
};

const wordsOf: Record<Language, NameWords> = { nl: dutchWords, en: englishWords };

export function nameDocument(text: string, sentences: readonly AnalysedSentence[], list: NameList): NameDocument {
  const insideCapitals = new Set<string>();
  const lowered = new Set<string>();
  const particleNames = new Set<string>();
  const words = wordsOf[list.language];
  for (const sentence of sentences) {
    const title = isTitle(sentence);
    sentence.tokens.forEach(({ form }, at) => {
      const next = sentence.tokens[at + 1]?.form ?? "";
      if (words.particles.has(form) && isCapital(next) && followsFirstName(sentence.tokens, at, list, words)) {
        particleNames.add(`${form} ${next}`);
      }
      if (/^\p{Ll}/u.test(form)) lowered.add(form);
      else if (!title && isCapital(form) && !opens(sentence.tokens, at)) insideCapitals.add(form);
    });
  }
  const functionWords = openers[list.language];
  return { text, sentences, list, words, functionWords, insideCapitals, lowered, particleNames };
}

/** In "Jan van de Ven" of "van" and of "de": Dutch articles look like particles elsewhere. */
function followsFirstName(tokens: readonly AnalysedToken[], at: number, list: NameList, words: NameWords): boolean {
  let before = at - 1;
  while (before > at - 3 && words.particles.has(tokens[before]?.form ?? "")) before -= 1;
  const form = tokens[before]?.form ?? "";
  return list.firstNames.has(form) || /^(?:\p{Lu}\.)+$/u.test(form);
}

/** "Jansen", "iPhone", "al-Assad", "'s-Gravenhage", but not "Airbus-eigenaar", whose head is a noun. */
export function isCapital(form: string): boolean {
  const parts = form.split("-");
  const last = parts.at(-1) ?? "";
  if (parts.length > 1 && !/^[\p{Lu}\d]/u.test(last)) return false;
  if (/^['\u2019\u2018]?\p{Lu}/u.test(form) || /^\p{Ll}{1,2}\p{Lu}/u.test(form)) return true;
  return (
    parts.length > 1 &&
    form.length < 64 &&
    /^\p{Lu}/u.test(last) &&
    /^(?:al|el|as|ad|ar|an|es|'s|\u2019s)$/.test(parts[0] ?? "")
  );
}

/** Whether a capital here may be that of the sentence: at its first word, and after a quote or colon. */
export function opens(tokens: readonly AnalysedToken[], at: number): boolean {
  const before = tokens[at - 1]?.form;
  return before === undefined || /^["'\u2018\u2019\u201c-\u201f\u00ab:;(\u2022*.!?-]+$/.test(before);
}

/** A headline with a capital on most of its words. */
export function isTitle({ tokens }: AnalysedSentence): boolean {
  const long = tokens.filter(({ form }) => form.length > 3 && /^\p{L}/u.test(form));
  const capital = long.filter(({ form }) => /^\p{Lu}/u.test(form)).length;
  return long.length >= 3 && capital / long.length > 0.6 && !/^[.!?]/.test(tokens.at(-1)?.form ?? "");
}

const longestListed = 7;

/** What the list knows by the longest name that begins at a token; the tokens from `first` to before `end`. */
export function listedAt(
  document: NameDocument,
  tokens: readonly AnalysedToken[],
  first: number,
): { readonly end: number; readonly things: readonly Listed[] } | null {
  const start = tokens[first]?.span.start ?? 0;
  let end = Math.min(tokens.length, first + longestListed);
  while (end > first && (tokens[end - 1]?.span.end ?? 0) - start > 80) end -= 1;
  for (; end > first; end -= 1) {
    const name = plain(document.text.slice(start, tokens[end - 1]?.span.end));
    const things = document.list.things.get(name) ?? (end === first + 1 ? shouted(document, name) : undefined);
    if (things !== undefined) return { end, things };
  }
  return null;
}

/** "JERUZALEM" at the head of a report. */
const shouted = ({ list }: NameDocument, name: string): readonly Listed[] | undefined =>
  /^\p{Lu}{5,}$/u.test(name) ? list.things.get(name.charAt(0) + name.slice(1).toLowerCase()) : undefined;

/** One space between words, straight apostrophes. */
export const plain = (name: string): string => name.replace(/\s+/g, " ").replace(/[\u2018\u2019]/g, "'");
