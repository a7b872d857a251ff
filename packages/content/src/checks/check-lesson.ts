import type { Finding } from "@leesbewijs/domain";
import { answerFitsQuestionWord } from "./answer-fits-question-word.ts";
import { asksAboutContent } from "./asks-about-content.ts";
import { asksOneQuestion } from "./asks-one-question.ts";
import { avoidList } from "./avoid-list.ts";
import { bilingualParity } from "./bilingual-parity.ts";
import { dates } from "./dates.ts";
import { evidenceVerbatim } from "./evidence-verbatim.ts";
import { gapCarriesFact } from "./gap-carries-fact.ts";
import { givesAway } from "./gives-away.ts";
import { hedgesKept } from "./hedges-kept.ts";
import { keyFitsQuestion } from "./key-fits-question.ts";
import { keyInEvidence } from "./key-in-evidence.ts";
import { keyUnique } from "./key-unique.ts";
import type { LessonToCheck, Rule } from "./lesson-to-check.ts";
import { longestOption } from "./longest-option.ts";
import { noAbsolutes } from "./no-absolutes.ts";
import { noAllOfTheAbove } from "./no-all-of-the-above.ts";
import { noLoadedWords } from "./no-loaded-words.ts";
import { noNegativeStem } from "./no-negative-stem.ts";
import { noRelativeTime } from "./no-relative-time.ts";
import { noTrueDistractor } from "./no-true-distractor.ts";
import { numberForm } from "./number-form.ts";
import { oneSentenceProves } from "./one-sentence-proves.ts";
import { optionsAlike } from "./options-alike.ts";
import { optionsApart } from "./options-apart.ts";
import { ownWords } from "./own-words.ts";
import { positionsBalanced } from "./positions-balanced.ts";
import { quizReferences } from "./quiz-references.ts";
import { sentenceProves } from "./sentence-proves.ts";
import { stemGivesKey } from "./stem-gives-key.ts";
import { stemStandsAlone } from "./stem-stands-alone.ts";
import { validAsOf } from "./valid-as-of.ts";
import { whoNeedsAgent } from "./who-needs-agent.ts";
import { wholeWording } from "./whole-wording.ts";

/** First what makes a question wrong, then what makes it guessable, then what makes it unclear. */
const rules: readonly Rule[] = [
  evidenceVerbatim,
  keyFitsQuestion,
  sentenceProves,
  keyUnique,
  optionsApart,
  noTrueDistractor,
  keyInEvidence,
  answerFitsQuestionWord,
  oneSentenceProves,
  whoNeedsAgent,
  numberForm,
  avoidList,
  quizReferences,
  bilingualParity,
  dates,
  hedgesKept,
  noAbsolutes,
  validAsOf,
  stemGivesKey,
  givesAway,
  optionsAlike,
  longestOption,
  positionsBalanced,
  noAllOfTheAbove,
  gapCarriesFact,
  asksOneQuestion,
  wholeWording,
  noNegativeStem,
  stemStandsAlone,
  noRelativeTime,
  noLoadedWords,
  asksAboutContent,
  ownWords,
];

/** Lets every rule look at a lesson. A `fail` keeps it from being published, a `warn` asks for a second look. */
export function checkLesson(lesson: LessonToCheck): Finding[] {
  return rules.flatMap((rule) => rule(lesson));
}
