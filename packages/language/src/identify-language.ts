import type { Language } from "@leesbewijs/domain";
import { frequentWords } from "./identify-language-words.ts";

export type IdentifiedLanguage =
  /** `sure`: no other language is near. */
  | { readonly language: Language; readonly sure: boolean }
  /** `looksLike`: a code as in `Intl`, "de" or "fy", or the name of a script, "Cyrillic". */
  | { readonly language: null; readonly reason: "too short" | "other"; readonly looksLike?: string };

type Code = keyof typeof frequentWords;

/** Below this many words of Latin letters nothing is said. */
const fewestWords = 4;

/** What is read of a long text: the majority shows well before. */
const longest = 100_000;

/**
 * Which language most of a text is in, by its frequent words and by the trigrams of all its words; other languages than
 * Dutch and English are refused by name. Of a mixed text the majority counts. Linear in the length of the text.
 */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const read = text.slice(0, longest);
  const script = foreignScript(read);
  if (script !== null) return { language: null, reason: "other", looksLike: script };
  const words = (read.toLowerCase().match(/['\u2019]?\p{Script=Latin}+(?:['\u2019]\p{Script=Latin}+)?/gu) ?? []).map(
    (word) => word.replaceAll("\u2019", "'"),
  );
  if (words.length < fewestWords) return { language: null, reason: "too short" };
  const [best, second] = ranked(words);
  if (best === undefined || second === undefined || best.score <= 0) return { language: null, reason: "other" };
  const lead = (best.score - second.score) / words.length;
  if (best.code !== "nl" && best.code !== "en") return { language: null, reason: "other", looksLike: best.code };
  if (best.score / words.length < leastScore)
    return { language: null, reason: words.length < 12 ? "too short" : "other" };
  return { language: best.code, sure: lead >= sureLead };
}

/** Points a word: most sentences of a known language earn more than half a point a word, others less than this. */
const leastScore = 0.22;
const sureLead = 0.12;

function ranked(words: readonly string[]): { readonly code: Code; readonly score: number }[] {
  const scores = new Map<Code, number>(codes.map((code) => [code, 0]));
  const add = (code: Code, points: number): void => {
    scores.set(code, (scores.get(code) ?? 0) + points);
  };
  for (const word of words) {
    const known = wordTable.get(word) ?? [];
    for (const code of known) add(code, wordPoints / known.length);
    for (const trigram of trigramsOf(word.slice(0, 40))) {
      for (const [code, points] of trigramTable.get(trigram) ?? []) add(code, points / word.length);
    }
  }
  return [...scores].map(([code, score]) => ({ code, score })).sort((one, other) => other.score - one.score);
}

const codes = Object.keys(frequentWords) as Code[];
const wordPoints = 1.5;

const lists = new Map<Code, readonly string[]>(
  codes.map((code) => [code, [...new Set(frequentWords[code].split(" "))]]),
);

const wordTable = new Map<string, Code[]>();
for (const [code, words] of lists) {
  for (const word of words) wordTable.set(word, [...(wordTable.get(word) ?? []), code]);
}

function trigramsOf(word: string): string[] {
  const framed = ` ${word} `;
  return Array.from({ length: framed.length - 2 }, (_, at) => framed.slice(at, at + 3));
}

/** For each trigram the languages that have it, with the share of it that is theirs: 1 for a trigram of one language alone. */
const trigramTable = new Map<string, Map<Code, number>>();
for (const [code, words] of lists) {
  const trigrams = words.flatMap(trigramsOf);
  for (const trigram of trigrams) {
    const of = trigramTable.get(trigram) ?? new Map<Code, number>();
    of.set(code, (of.get(code) ?? 0) + 1 / trigrams.length);
    trigramTable.set(trigram, of);
  }
}
for (const of of trigramTable.values()) {
  const all = [...of.values()].reduce((sum, share) => sum + share, 0);
  for (const [code, share] of of) of.set(code, share / all);
}

const scripts: readonly (readonly [name: string, letter: RegExp])[] = [
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Chinese", /\p{Script=Han}/u],
  ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Korean", /\p{Script=Hangul}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Georgian", /\p{Script=Georgian}/u],
  ["Devanagari", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
];

/** The script of most letters where that is not Latin. */
function foreignScript(text: string): string | null {
  const counts = new Map<string, number>();
  let foreign = 0;
  let letters = 0;
  for (const sign of text) {
    if (!/\p{L}/u.test(sign)) continue;
    letters += 1;
    if (/\p{Script=Latin}/u.test(sign)) continue;
    foreign += 1;
    const name = scripts.find(([, letter]) => letter.test(sign))?.[0] ?? "another script";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (foreign * 2 <= letters) return null;
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
