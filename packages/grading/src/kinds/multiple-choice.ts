import { knownIds } from "./known-ids.ts";
import type { KindRules } from "./kind-rules.ts";

/**
 * (right chosen - wrong chosen) / number of right options, never below nothing. Choosing everything earns nothing
 * as soon as there are as many wrong options as right ones; more right options than `choose` never count.
 */
export const multipleChoice: KindRules<"multipleChoice"> = {
  fits: (question, { optionIds }) => knownIds(optionIds, question.options),
  isBlank: ({ optionIds }) => optionIds.length === 0,
  grade: (question, key, { optionIds }) => {
    const right = optionIds.filter((id) => key.correct.includes(id)).length;
    const wrong = optionIds.length - right;
    const counted = Math.min(right, Math.max(question.choose, key.correct.length));
    return Math.max(0, counted - wrong) / key.correct.length;
  },
  correct: (_question, key) => ({ kind: "multipleChoice", optionIds: [...key.correct] }),
  errorType: (key, { optionIds }) =>
    key.missteps.find((misstep) => optionIds.includes(misstep.optionId))?.errorType ?? null,
};
