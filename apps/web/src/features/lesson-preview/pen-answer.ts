import type { Question, Response } from "@leesbewijs/domain";

/** The letter before the choice at a place: a, b, c. */
export const letterAt = (index: number): string => String.fromCharCode(97 + index);

/**
 * What a student writes with a pen where that is not the answer itself: the letters beside what has to be matched, and the
 * numbers beside what has to be put in order, both from above. Null for other kinds of questions.
 */
export function penAnswer(question: Question, correct: Response): readonly string[] | null {
  if (question.kind === "match" && correct.kind === "match") {
    const rightOf = new Map(correct.pairs.map(({ leftId, rightId }) => [leftId, rightId]));
    return question.left.map(({ id }) => {
      const at = question.right.findIndex((option) => option.id === rightOf.get(id));
      return at < 0 ? "–" : letterAt(at);
    });
  }
  if (question.kind === "order" && correct.kind === "order") {
    return question.items.map(({ id }) => String(correct.itemIds.indexOf(id) + 1));
  }
  return null;
}
