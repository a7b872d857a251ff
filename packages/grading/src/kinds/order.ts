import { knownIds } from "./known-ids.ts";
import type { KindRules } from "./kind-rules.ts";
import { longestRisingRun } from "./longest-rising-run.ts";

/**
 * The longest ordered subset: how many items may stay where they are when the others are moved into place. This is the
 * method "Longest ordered subset" of Moodle's ordering question (qtype_ordering). One item always stands in order
 * by itself, so it is not counted: with n items, (longest - 1) / (n - 1). Each item that has to move costs one step.
 */
export const order: KindRules<"order"> = {
  fits: (question, { itemIds }) => knownIds(itemIds, question.items),
  isBlank: ({ itemIds }) => itemIds.length === 0,
  grade: (_question, key, { itemIds }) => {
    const places = itemIds.map((id) => key.correct.indexOf(id)).filter((place) => place >= 0);
    return Math.max(0, longestRisingRun(places) - 1) / (key.correct.length - 1);
  },
  correct: (_question, key) => ({ kind: "order", itemIds: [...key.correct] }),
  errorType: () => null,
};
