/** The checks that every lesson passes through, in the order in which a teacher would care about them. */
export const findingRules = [
  "evidence-verbatim",
  "key-fits-question",
  "key-unique",
  "hedges-kept",
  "valid-as-of",
  "own-words",
  "gives-away",
  "longest-option",
  "positions-balanced",
  "no-all-of-the-above",
  "no-negative-stem",
  "stem-stands-alone",
  "bilingual-parity",
  "avoid-list",
  "dates",
  "quiz-references",
] as const;
export type FindingRule = (typeof findingRules)[number];
export const isFindingRule = (rule: string): rule is FindingRule => findingRules.some((one) => one === rule);
