import { amountsInOrder } from "../amounts-in-order.ts";
import { inRandomOrder } from "./in-random-order.ts";
import type { MakeQuestion } from "./question-maker.ts";

/** A point for every pair. Two left items with the same right one share it. */
export const makeMatch: MakeQuestion<"match"> = (source, { language, seed, optionId }) => {
  const pairs = source.pairs.map(({ left, right }) => ({ left: left[language], right: right[language] }));
  const rightTexts = [...pairs.map((pair) => pair.right), ...source.distractors.map((wrong) => wrong[language])];
  const different = [...new Set(rightTexts)];
  const right = amountsInOrder(different, (text) => text, language) ?? inRandomOrder(different, seed, (text) => text);
  return {
    shown: {
      kind: "match",
      possible: pairs.length,
      left: inRandomOrder(pairs, seed, (pair) => pair.left).map((pair) => ({
        id: optionId("left", pair.left),
        text: pair.left,
      })),
      right: right.map((text) => ({ id: optionId("right", text), text })),
    },
    secret: {
      kind: "match",
      correct: pairs.map((pair) => ({ leftId: optionId("left", pair.left), rightId: optionId("right", pair.right) })),
    },
  };
};
