import type { Language, Level } from "@leesbewijs/domain";

/** What grading needs to know besides the question: the language in which the answer was typed, and which text was read. */
export type GradeContext = { readonly language: Language; readonly level: Level };
