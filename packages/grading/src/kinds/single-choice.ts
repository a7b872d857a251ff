import type { KindRules } from "./kind-rules.ts";

/** All or nothing: one option was asked for. */
export const singleChoice: KindRules<"singleChoice"> = {
  fits: (question, { optionId }) => optionId === null || question.options.some((option) => option.id === optionId),
  isBlank: ({ optionId }) => optionId === null,
  grade: (_question, key, { optionId }) => (optionId === key.correct ? 1 : 0),
  correct: (_question, key) => ({ kind: "singleChoice", optionId: key.correct }),
  errorType: (key, { optionId }) => key.missteps.find((misstep) => misstep.optionId === optionId)?.errorType ?? null,
};
