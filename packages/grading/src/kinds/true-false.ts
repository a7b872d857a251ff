import type { KindRules } from "./kind-rules.ts";

/** All or nothing. */
export const trueFalse: KindRules<"trueFalse"> = {
  fits: () => true,
  isBlank: ({ value }) => value === null,
  grade: (_question, key, { value }) => (value === key.correct ? 1 : 0),
  correct: (_question, key) => ({ kind: "trueFalse", value: key.correct }),
  errorType: (key, { value }) => (value === !key.correct ? key.errorType : null),
};
