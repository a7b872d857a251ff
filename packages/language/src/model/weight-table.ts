import type { FeatureList } from "./feature-list.ts";

/**
 * The weights of one linear classifier. A feature (a 32-bit hash) owns `classes` consecutive cells from the place that the
 * hash gives; features may overlap, and behind the last cell comes the first. Most cells are zero: only the others are kept,
 * in the order of their places, so that a row of a feature is a short run of them that lies together in memory.
 */
export type WeightTable = {
  readonly classes: number;
  /** The table has two to the power of this many cells. */
  readonly bits: number;
  /** The places of the cells that are not zero, ascending. */
  readonly places: Uint32Array;
  /** Their values, each a number of seven bits and a sign, see `cellWeight`. */
  readonly cells: Int8Array;
  /** `places` once more, with the cells that the rows at the end of the table find behind it, and an end that no row reaches. */
  readonly reached: Uint32Array;
  /** The weights at `reached`. */
  readonly weights: Int32Array;
  /** For every `2 ** blockBits` cells where in `reached` they begin. */
  readonly blocks: Uint32Array;
};

const blockBits = 4;

/**
 * @param places ascending, each below two to the power of `bits`.
 * @param cells as many as places.
 */
export function weightTable(classes: number, bits: number, places: Uint32Array, cells: Int8Array): WeightTable {
  const size = 2 ** bits;
  const again = places.subarray(0, firstAtLeast(places, classes));
  const reached = new Uint32Array(places.length + again.length + 1);
  reached.set(places);
  again.forEach((place, at) => void (reached[places.length + at] = size + place));
  reached[reached.length - 1] = 0xffffffff;
  const weights = new Int32Array(reached.length);
  for (let at = 0; at < reached.length - 1; at += 1) weights[at] = weightOf[(cells[at % cells.length] ?? 0) + 128] ?? 0;
  const blocks = new Uint32Array(size >> blockBits);
  for (let block = 0, at = 0; block < blocks.length; block += 1) {
    while ((reached[at] ?? 0) < block << blockBits) at += 1;
    blocks[block] = at;
  }
  return { classes, bits, places, cells, reached, weights, blocks };
}

/** How many of the ascending `values` are below `bound`. */
function firstAtLeast(values: Uint32Array, bound: number): number {
  let at = 0;
  while (at < values.length && (values[at] ?? 0) < bound) at += 1;
  return at;
}

/**
 * The weight of a cell: a whole number with three bits after its leading one and four bits of exponent, so that small and large
 * weights are kept with the same relative precision (some 5 %) and scores are exact on every machine. 0 stands for 0.
 */
export function cellWeight(cell: number): number {
  if (cell === 0) return 0;
  const size = Math.abs(cell);
  return Math.sign(cell) * (8 + (size & 7)) * 2 ** (size >> 3);
}

const weightOf = Int32Array.from({ length: 256 }, (_, at) => (at === 0 ? 0 : cellWeight(at - 128)));

/** Sums the weights of the features for each class and fills `into` with the sums. */
export type Score = (features: FeatureList, into: Float64Array) => void;

export function scorer({ classes, bits, reached, weights, blocks }: WeightTable): Score {
  const mask = 2 ** bits - 1;
  return ({ hashes, count }, into) => {
    into.fill(0);
    for (let feature = 0; feature < count; feature += 1) {
      const row = firstCell(hashes[feature] as number, classes) & mask;
      const end = row + classes;
      let at = blocks[row >> blockBits] as number;
      while ((reached[at] as number) < row) at += 1;
      for (let place = reached[at] as number; place < end; place = reached[(at += 1)] as number) {
        (into[place - row] as number) += weights[at] as number;
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
