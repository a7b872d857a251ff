import type { WordsAnswer } from "./ask.ts";
import type { Distractor } from "./distractor.ts";

/** An answer to the letter with the wrong answers that the article itself has for it. */
export function wordsAnswer(text: string, about: string, wrong: readonly Distractor[]): WordsAnswer {
  return { type: "words", text, wrong, about, verbatim: true, typed: null };
}
