/** The checks that look at one question of a draft, in the order in which a teacher would care about them. */
export const draftRules = [
  "text-changed",
  "evidence-verbatim",
  "key-fits-question",
  "sentence-proves",
  "key-unique",
  "options-apart",
  "no-true-distractor",
  "key-in-evidence",
  "answer-fits-question-word",
  "one-sentence-proves",
  "who-needs-agent",
  "number-form",
  "hedges-kept",
  "no-absolutes",
  "own-words",
  "stem-gives-key",
  "gives-away",
  "options-alike",
  "no-all-of-the-above",
  "gap-carries-fact",
  "asks-one-question",
  "whole-wording",
  "no-negative-stem",
  "stem-stands-alone",
  "no-relative-time",
  "no-loaded-words",
  "asks-about-content",
  "same-fact",
] as const;
export type DraftRule = (typeof draftRules)[number];
export const isDraftRule = (rule: string): rule is DraftRule => draftRules.some((one) => one === rule);

/** The checks that look at a draft as a whole. */
export const wholeRules = ["news-date", "no-questions", "positions-balanced", "longest-option"] as const;
export type WholeRule = (typeof wholeRules)[number];
export const isWholeRule = (rule: string): rule is WholeRule => wholeRules.some((one) => one === rule);
