import type { FeatureList } from "../src/model/feature-list.ts";
import { cellWeight, firstCell, type Score, type WeightTable, weightTable } from "../src/model/weight-table.ts";

/**
 * A linear classifier in training: each mistake adds one to the weights of the right class and takes one from those of the
 * wrong class. What is kept is the average over all steps (Collins 2002), by Daumé's trick of a second, time-weighted sum.
 */
export class AveragedPerceptron {
  readonly #weights: Float32Array;
  readonly #timed: Float64Array;
  readonly #mask: number;
  #steps = 1;

  /** @param bits the table has two to the power of this many cells. */
  constructor(
    private readonly classes: number,
    bits: number,
  ) {
    this.#weights = new Float32Array(2 ** bits);
    this.#timed = new Float64Array(2 ** bits);
    this.#mask = 2 ** bits - 1;
  }

  readonly score: Score = ({ hashes, count }, into) => {
    const weights = this.#weights;
    const mask = this.#mask;
    const classes = this.classes;
    into.fill(0);
    for (let at = 0; at < count; at += 1) {
      const row = firstCell(hashes[at] as number, classes);
      for (let of = 0; of < classes; of += 1) (into[of] as number) += weights[(row + of) & mask] as number;
    }
  };

  step(): void {
    this.#steps += 1;
  }

  learn({ hashes, count }: FeatureList, right: number, wrong: number): void {
    for (let at = 0; at < count; at += 1) {
      const row = firstCell(hashes[at] as number, this.classes);
      this.#add((row + right) & this.#mask, 1);
      this.#add((row + wrong) & this.#mask, -1);
    }
  }

  #add(cell: number, amount: number): void {
    (this.#weights[cell] as number) += amount;
    (this.#timed[cell] as number) += amount * this.#steps;
  }

  /** The averaged weights in one byte each; only the `keep` largest are not zero. */
  compact(keep: number): WeightTable {
    const averaged = this.#weights.map((weight, cell) => weight - (this.#timed[cell] as number) / this.#steps);
    const sizes = averaged
      .map(Math.abs)
      .filter((size) => size > 0)
      .sort();
    const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
    const scale = cellWeight(127) / (sizes.at(-1) ?? 1);
    const cells = Int8Array.from(averaged, (weight) => {
      const size = Math.abs(weight);
      return size < least ? 0 : Math.sign(weight) * nearestCell(size * scale);
    });
    const places = Uint32Array.from(cells.keys()).filter((place) => cells[place] !== 0);
    return weightTable(
      this.classes,
      Math.log2(cells.length),
      places,
      Int8Array.from(places, (place) => cells[place] as number),
    );
  }
}

/** The positive cell whose weight is nearest; 0 for what is nearer to nothing. */
function nearestCell(weight: number): number {
  if (weight < cellWeight(1) / 2) return 0;
  let cell = 1;
  for (let step = 64; step > 0; step >>= 1) {
    if (cell + step <= 127 && cellWeight(cell + step) <= weight) cell += step;
  }
  return cell < 127 && cellWeight(cell + 1) - weight < weight - cellWeight(cell) ? cell + 1 : cell;
}
