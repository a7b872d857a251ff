import { answerFitsQuestionWord } from "./answer-fits-question-word.ts";
import { keyUnique } from "./key-unique.ts";
import type { QuestionRule } from "./lesson-to-check.ts";
import { noAbsolutes } from "./no-absolutes.ts";
import { noAllOfTheAbove } from "./no-all-of-the-above.ts";
import { noLoadedWords } from "./no-loaded-words.ts";
import { noNegativeStem } from "./no-negative-stem.ts";
import { noRelativeTime } from "./no-relative-time.ts";
import { optionsApart } from "./options-apart.ts";
import { whoNeedsAgent } from "./who-needs-agent.ts";
import { wholeWording } from "./whole-wording.ts";

/**
 * The rules that need nothing but a question, its key and its proof: what the engine makes has to pass them all. Whether a
 * stem stands alone is not among them: the engine knows from the tree and the names what a word points at, the rule guesses.
 */
export const questionRules: readonly QuestionRule[] = [
  keyUnique,
  optionsApart,
  answerFitsQuestionWord,
  whoNeedsAgent,
  noAbsolutes,
  noAllOfTheAbove,
  wholeWording,
  noNegativeStem,
  noRelativeTime,
  noLoadedWords,
];
