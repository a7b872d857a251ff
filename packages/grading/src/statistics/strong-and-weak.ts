/** The part of a class that makes a group at either end: with it the difference says most for its certainty (Kelley, 1939). */
const part = 0.27;

/** Some of a class, each with the weight with which it counts. */
export type Group<One> = readonly { readonly one: One; readonly weight: number }[];

/**
 * The strongest and the weakest of a class by a score, in groups of the same size. Whoever ties for the last places of a
 * group shares them, so that the order in which they come decides nothing.
 *
 * @returns null where everybody scored the same: such a class has no ends
 */
export function strongAndWeak<One>(
  all: readonly One[],
  score: (one: One) => number,
): { readonly strong: Group<One>; readonly weak: Group<One> } | null {
  const size = Math.max(1, Math.round(part * all.length));
  const scores = all.map(score).sort((a, b) => a - b);
  if (scores.length === 0 || scores[0] === scores.at(-1)) return null;
  const end = (sign: 1 | -1): Group<One> => {
    const last = sign * (scores.at(sign === 1 ? -size : size - 1) ?? 0);
    const beyond = all.filter((one) => sign * score(one) > last);
    const tied = all.filter((one) => sign * score(one) === last);
    const weight = (size - beyond.length) / tied.length;
    return [...beyond.map((one) => ({ one, weight: 1 })), ...tied.map((one) => ({ one, weight }))];
  };
  return { strong: end(1), weak: end(-1) };
}

/** The mean over a group, each by its weight. */
export function meanOf<One>(group: Group<One>, value: (one: One) => number): number {
  const whole = group.reduce((sum, { weight }) => sum + weight, 0);
  return group.reduce((sum, { one, weight }) => sum + weight * value(one), 0) / whole;
}
