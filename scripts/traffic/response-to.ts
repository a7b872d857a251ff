import type { Question, Response, Span } from "@leesbewijs/domain";
import type { Chance } from "./chance.ts";

/**
 * An answer of the question's own kind, and as far as can be another one each time.
 *
 * @param number how many were given before, so that typed answers differ
 * @param sentences what can be pointed at in the text
 */
export function responseTo(question: Question, chance: Chance, number: number, sentences: readonly Span[]): Response {
  switch (question.kind) {
    case "singleChoice":
      return { kind: question.kind, optionId: chance.pick(question.options).id };
    case "multipleChoice":
      return { kind: question.kind, optionIds: [chance.pick(question.options).id] };
    case "trueFalse":
      return { kind: question.kind, value: chance.happens(0.5) };
    case "order":
      return { kind: question.kind, itemIds: question.items.map(({ id }) => id).sort(() => chance.next() - 0.5) };
    case "match":
      return {
        kind: question.kind,
        pairs: question.left.map(({ id }) => ({ leftId: id, rightId: chance.pick(question.right).id })),
      };
    case "cloze":
      return { kind: question.kind, gaps: question.parts.slice(1).map(() => `woord ${number}`) };
    case "proof":
      return {
        kind: question.kind,
        optionId: question.options.length === 0 ? null : chance.pick(question.options).id,
        sentence: chance.pick(sentences),
      };
    default:
      return { kind: question.kind, text: String(number) };
  }
}
