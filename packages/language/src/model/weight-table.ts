import type { FeatureList } from "./feature-list.ts";

/**
 * The weights of one linear classifier. A feature (a 32-bit hash) owns `classes` consecutive cells from the place that the
 * hash gives; features may overlap, and behind the last cell comes the first. Most cells are zero: only the others are kept,
 * in the order of their places, so that a row of a feature is a short run of them that lies together in memory.
 */
export type WeightTable = {
  readonly classes: number;
  /** The table has two to the power of this many cells, 23 at most. */
  readonly bits: number;
  /** How many cells are not zero. */
  readonly count: number;
  /**
   * These cells, ascending by place: the place times 256, and the cell plus 128, in one number, so that a score reads one
   * place in memory for both. Behind them the ones that rows at the end of the table find again, and an end that no row reaches.
   */
  readonly packed: Uint32Array;
  /** For every `2 ** blockBits` cells where in `packed` they begin. */
  readonly blocks: Uint32Array;
};

/** Larger blocks are more to look through, smaller ones more memory: both are waited for. */
const blockBits = 6;

/**
 * @param places ascending, each below two to the power of `bits`.
 * @param cells as many as places, each a number of seven bits and a sign, see `cellWeight`.
 */
export function weightTable(classes: number, bits: number, places: Uint32Array, cells: Int8Array): WeightTable {
  const packed = new Uint32Array(places.length + classes + 1);
  packed.set(places);
  return packTable(classes, bits, packed, cells);
}

/** The same, made in place of the places, behind which there is room for `classes + 1` numbers more. */
export function packTable(classes: number, bits: number, packed: Uint32Array, cells: Int8Array): WeightTable {
  const size = 2 ** bits;
  const count = cells.length;
  const blocks = new Uint32Array(Math.max(1, size >> blockBits));
  let block = 0;
  for (let at = 0; at < count; at += 1) {
    const place = packed[at] as number;
    packed[at] = place * 256 + (cells[at] as number) + 128;
    for (const last = place >> blockBits; block <= last; block += 1) blocks[block] = at;
  }
  blocks.fill(count, block);
  let again = 0;
  for (; again < count && (packed[again] as number) >>> 8 < classes; again += 1) {
    packed[count + again] = (packed[again] as number) + size * 256;
  }
  packed[count + again] = 0xffffffff;
  return { classes, bits, count, packed: packed.subarray(0, count + again + 1), blocks };
}

/** The place and the value of the cells of a table that are not zero, ascending by place. */
export function cellsOf({ packed, count }: WeightTable): { readonly places: Uint32Array; readonly cells: Int8Array } {
  const own = packed.subarray(0, count);
  return { places: own.map((cell) => cell >>> 8), cells: Int8Array.from(own, (cell) => (cell & 255) - 128) };
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

/** How many cells lie in one line of a processor's memory. */
const line = 16;

export const scorer =
  (table: WeightTable): Score =>
  (features, into) =>
    sumRows(table, features, into);

/**
 * The rows of the features lie anywhere in millions of bytes, and what takes time is waiting for them. So they are all asked for first, with
 * nothing to decide in between, and come together; then they are summed.
 */
function sumRows({ classes, bits, packed, blocks }: WeightTable, features: FeatureList, into: Float64Array): void {
  const { hashes, starts, asked, count } = features;
  const mask = 2 ** bits - 1;
  const last = packed.length - 1;
  for (let feature = 0; feature < count; feature += 1) {
    const at = blocks[(firstCell(hashes[feature] as number, classes) & mask) >> blockBits] as number;
    starts[feature] = at;
    asked[feature] = (packed[at] as number) ^ (packed[Math.min(at + line, last)] as number);
  }
  into.fill(0);
  for (let feature = 0; feature < count; feature += 1) {
    const row = firstCell(hashes[feature] as number, classes) & mask;
    const end = row + classes;
    let at = starts[feature] as number;
    let cell = packed[at] as number;
    while (cell >>> 8 < row) cell = packed[(at += 1)] as number;
    for (let place = cell >>> 8; place < end; place = (cell = packed[(at += 1)] as number) >>> 8) {
      (into[place - row] as number) += weightOf[cell & 255] as number;
    }
  }
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
