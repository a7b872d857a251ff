import type { KindRules } from "./kind-rules.ts";

/**
 * The share of left items that got their own right one. A right-hand option that belongs nowhere earns nothing. Two left
 * items may be given the same right one: that is at most one mistake, not a malformed answer.
 */
export const match: KindRules<"match"> = {
  fits: (question, { pairs }) => {
    const left = new Set(question.left.map((item) => item.id));
    const right = new Set(question.right.map((item) => item.id));
    const answered = new Set(pairs.map((pair) => pair.leftId));
    return answered.size === pairs.length && pairs.every((pair) => left.has(pair.leftId) && right.has(pair.rightId));
  },
  isBlank: ({ pairs }) => pairs.length === 0,
  grade: (_question, key, { pairs }) => {
    const hits = key.correct.filter((wanted) =>
      pairs.some((pair) => pair.leftId === wanted.leftId && pair.rightId === wanted.rightId),
    );
    return hits.length / key.correct.length;
  },
  correct: (_question, key) => ({ kind: "match", pairs: key.correct.map((pair) => ({ ...pair })) }),
  errorType: () => null,
};
