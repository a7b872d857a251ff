import type { Language } from "@leesbewijs/domain";

/** What grading needs to know besides the question: the language in which the answer was typed. */
export type GradeContext = { readonly language: Language };
