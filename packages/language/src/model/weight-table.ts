/**
 * The weights of one linear classifier. A feature (a 32-bit hash) owns `classes` consecutive cells from the place that the
 * hash gives; features may overlap. Cells are companded: the weight of cell value `v` is `sign(v) * v * v`, which keeps
 * small weights apart in one byte and makes every score a whole number.
 */
export type WeightTable = {
  readonly classes: number;
  /** Length: a power of two. */
  readonly cells: Int8Array;
};

/** Sums the weights of the features for each class. `score(features, count, into)` reads `count` features and fills `into`. */
export type Score = (features: Int32Array, count: number, into: Float64Array) => void;

export function scorer({ classes, cells }: WeightTable): Score {
  const mask = cells.length - 1;
  return (features, count, into) => {
    into.fill(0);
    for (let at = 0; at < count; at += 1) {
      const row = firstCell(features[at] ?? 0, classes);
      for (let of = 0; of < classes; of += 1) {
        const value = cells[(row + of) & mask] ?? 0;
        into[of] = (into[of] ?? 0) + (value < 0 ? -value * value : value * value);
      }
    }
  };
}

/** The place of a feature's first cell, before it is cut to the size of the table. */
export function firstCell(feature: number, classes: number): number {
  return Math.imul(feature, classes) >>> 0;
}

/** The class with the highest score among `from` (inclusive) to `to` (exclusive); the first of equals. */
export function best(scores: Float64Array, from = 0, to = scores.length): number {
  let found = from;
  for (let at = from + 1; at < to; at += 1) if ((scores[at] ?? 0) > (scores[found] ?? 0)) found = at;
  return found;
}
