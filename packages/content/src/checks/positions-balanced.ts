import { amountsInOrder } from "../amounts-in-order.ts";
import { examined } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";

/** Chi-square, 1 % level, by degrees of freedom. */
const LIMIT: Readonly<Record<number, number>> = { 1: 6.63, 2: 9.21, 3: 11.34, 4: 13.28, 5: 15.09 };

/**
 * The key stands in every position about as often. Counted for each language among choices of one with as many options;
 * amounts are left out, since their order is fixed by their size.
 */
export const positionsBalanced: Rule = (lesson) => {
  const all = examined(lesson);
  return lesson.editions.flatMap(({ language }) => {
    const counts = new Map<number, number[]>();
    for (const { edition, question, key } of all) {
      if (edition.language !== language) continue;
      if (question.kind !== "singleChoice" && question.kind !== "proof") continue;
      if ((key.kind !== "singleChoice" && key.kind !== "proof") || key.correct === null) continue;
      if (amountsInOrder(question.options, ({ text }) => text, language) !== null) continue;
      const own = counts.get(question.options.length) ?? question.options.map(() => 0);
      counts.set(question.options.length, own);
      const position = question.options.findIndex(({ id }) => id === key.correct);
      own[position] = (own[position] ?? 0) + 1;
    }
    return [...counts.values()].filter(isLopsided).map((own) => ({
      rule: "positions-balanced",
      severity: "warn" as const,
      place: { language },
      message: `The key stands ${own.join(", ")} times in positions 1 to ${own.length}`,
    }));
  });
};

function isLopsided(counts: readonly number[]): boolean {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const distance = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return distance > (LIMIT[counts.length - 1] ?? Infinity);
}
