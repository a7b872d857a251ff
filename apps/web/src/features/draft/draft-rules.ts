/** The checks that look at one question of a draft, in the order in which a teacher would care about them. */
export const draftRules = [
  "evidence-verbatim",
  "key-fits-question",
  "key-unique",
  "hedges-kept",
  "own-words",
  "gives-away",
  "no-all-of-the-above",
  "no-negative-stem",
  "stem-stands-alone",
  "same-fact",
] as const;
export type DraftRule = (typeof draftRules)[number];
export const isDraftRule = (rule: string): rule is DraftRule => draftRules.some((one) => one === rule);

/** The checks that look at a draft as a whole. */
export const wholeRules = ["news-date", "no-questions", "positions-balanced", "longest-option"] as const;
export type WholeRule = (typeof wholeRules)[number];
export const isWholeRule = (rule: string): rule is WholeRule => wholeRules.some((one) => one === rule);
