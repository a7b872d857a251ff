import type { FeatureList } from "./feature-list.ts";

/**
 * The weights of one linear classifier. A feature (a 32-bit hash) owns `classes` consecutive cells from the place that the
 * hash gives; features may overlap. A cell is a number of seven bits and a sign, see `cellWeight`.
 */
export type WeightTable = {
  readonly classes: number;
  /** Length: a power of two. */
  readonly cells: Int8Array;
};

/**
 * The weight of a cell: a whole number with three bits after its leading one and four bits of exponent, so that small and large
 * weights are kept with the same relative precision (some 5 %) and scores are exact on every machine. 0 stands for 0.
 */
export function cellWeight(cell: number): number {
  if (cell === 0) return 0;
  const size = Math.abs(cell);
  return Math.sign(cell) * (8 + (size & 7)) * 2 ** (size >> 3);
}

const weights = Int32Array.from({ length: 256 }, (_, at) => (at === 0 ? 0 : cellWeight(at - 128)));

/** Sums the weights of the features for each class and fills `into` with the sums. */
export type Score = (features: FeatureList, into: Float64Array) => void;

export function scorer({ classes, cells }: WeightTable): Score {
  const mask = cells.length - 1;
  return ({ hashes, count }, into) => {
    into.fill(0);
    for (let at = 0; at < count; at += 1) {
      const row = firstCell(hashes[at] ?? 0, classes);
      for (let of = 0; of < classes; of += 1) {
        into[of] = (into[of] ?? 0) + (weights[(cells[(row + of) & mask] ?? 0) + 128] ?? 0);
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
