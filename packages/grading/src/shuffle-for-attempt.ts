import type { Option, Question } from "@leesbewijs/domain";
import { numericOrder } from "./numeric-order.ts";
import { shuffled } from "./shuffled.ts";

/**
 * The question with its options in the order of one attempt; the same seed gives the same order. Amounts and years stand
 * from small to large, as everywhere in testing, since hunting for them is no reading. Items that have to be put in order
 * are always shuffled: for them the order of numbers is the answer.
 */
export function shuffleForAttempt(question: Question, seed: string): Question {
  const place = (name: string): string => `${seed}/${question.id}/${name}`;
  const arranged = (options: readonly Option[], name: string): Option[] =>
    numericOrder(options) ?? shuffled(options, place(name));
  switch (question.kind) {
    case "singleChoice":
    case "multipleChoice":
    case "proof":
      return { ...question, options: arranged(question.options, "options") };
    case "order":
      return { ...question, items: shuffled(question.items, place("items")) };
    case "match":
      return {
        ...question,
        left: shuffled(question.left, place("left")),
        right: arranged(question.right, "right"),
      };
    default:
      return { ...question };
  }
}
