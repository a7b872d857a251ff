import { Language, Level } from "@leesbewijs/domain";
import type { GradeContext } from "@leesbewijs/grading";

/** The language and the level of the text that an attempt is made on. */
export const gradeContext = (attempt: { readonly language: string; readonly level: string }): GradeContext => ({
  language: Language.catch("nl").parse(attempt.language),
  level: Level.catch("standard").parse(attempt.level),
});
