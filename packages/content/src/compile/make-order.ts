import { inRandomOrder } from "./in-random-order.ts";
import type { MakeQuestion } from "./question-maker.ts";

/** A point for every item but one: the first that stands right proves nothing yet. Never stored in the right order. */
export const makeOrder: MakeQuestion<"order"> = (source, { language, seed, optionId }) => {
  const right = source.items[language].map((text) => ({ id: optionId("items", text), text }));
  const mixed = inRandomOrder(right, seed, ({ text }) => text);
  const given = mixed.every((item, at) => item === right[at]);
  return {
    shown: {
      kind: "order",
      possible: Math.max(1, right.length - 1),
      items: given ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed,
    },
    secret: { kind: "order", correct: right.map((item) => item.id) },
  };
};
