import type { Language, Span } from "@leesbewijs/domain";
import { words } from "../words.ts";
import { syllables } from "./syllables.ts";

/** How easily a text reads. Higher is easier; 60-70 is ordinary newspaper text. Not limited to 0-100. */
export type Readability = {
  readonly method: "flesch-douma" | "flesch-reading-ease";
  /** Rounded to one decimal. */
  readonly score: number;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
};

type Formula = {
  readonly method: Readability["method"];
  readonly base: number;
  readonly word: number;
  readonly sentence: number;
};

/**
 * Per language: base - word x syllables per word - sentence x words per sentence. Dutch: Douma (1960), where the factor
 * is 0.77 per 100 words; English: Flesch (1948).
 */
const formulas: Record<Language, Formula> = {
  nl: { method: "flesch-douma", base: 206.84, word: 77, sentence: 0.93 },
  en: { method: "flesch-reading-ease", base: 206.835, word: 84.6, sentence: 1.015 },
};

/**
 * Readability by the classic formula of the language, with estimated syllables (see `syllables`). Good for comparing two
 * versions of one article, not for a grade level.
 *
 * @param sentences the sentences to measure, as places in `text`.
 * @returns null without words.
 */
export function readability(text: string, sentences: readonly Span[], language: Language): Readability | null {
  const found = sentences.flatMap((sentence) => words(text, sentence));
  if (found.length === 0) return null;
  const sounds = found.reduce((sum, { start, end }) => sum + syllables(text.slice(start, end), language), 0);
  const { method, base, word, sentence } = formulas[language];
  const score = base - (word * sounds) / found.length - (sentence * found.length) / sentences.length;
  return {
    method,
    score: Math.round(score * 10) / 10,
    words: found.length,
    sentences: sentences.length,
    syllables: sounds,
  };
}
