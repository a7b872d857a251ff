import type { Finding } from "@leesbewijs/domain";
import { avoidList } from "./avoid-list.ts";
import { bilingualParity } from "./bilingual-parity.ts";
import { dates } from "./dates.ts";
import { evidenceVerbatim } from "./evidence-verbatim.ts";
import { givesAway } from "./gives-away.ts";
import { hedgesKept } from "./hedges-kept.ts";
import { keyFitsQuestion } from "./key-fits-question.ts";
import { keyUnique } from "./key-unique.ts";
import type { LessonToCheck, Rule } from "./lesson-to-check.ts";
import { longestOption } from "./longest-option.ts";
import { noAllOfTheAbove } from "./no-all-of-the-above.ts";
import { noNegativeStem } from "./no-negative-stem.ts";
import { ownWords } from "./own-words.ts";
import { positionsBalanced } from "./positions-balanced.ts";
import { quizReferences } from "./quiz-references.ts";
import { stemStandsAlone } from "./stem-stands-alone.ts";
import { validAsOf } from "./valid-as-of.ts";

/** First what makes a question wrong, then what makes it guessable, then what makes it unclear. */
const rules: readonly Rule[] = [
  evidenceVerbatim,
  keyFitsQuestion,
  keyUnique,
  avoidList,
  quizReferences,
  bilingualParity,
  dates,
  hedgesKept,
  validAsOf,
  givesAway,
  longestOption,
  positionsBalanced,
  noAllOfTheAbove,
  noNegativeStem,
  stemStandsAlone,
  ownWords,
];

/** Lets every rule look at a lesson. A `fail` keeps it from being published, a `warn` asks for a second look. */
export function checkLesson(lesson: LessonToCheck): Finding[] {
  return rules.flatMap((rule) => rule(lesson));
}
