import { firstCell, type Score, type WeightTable } from "../src/model/weight-table.ts";

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

  readonly score: Score = (features, count, into) => {
    const weights = this.#weights;
    const mask = this.#mask;
    const classes = this.classes;
    into.fill(0);
    for (let at = 0; at < count; at += 1) {
      const row = firstCell(features[at] as number, classes);
      for (let of = 0; of < classes; of += 1) (into[of] as number) += weights[(row + of) & mask] as number;
    }
  };

  step(): void {
    this.#steps += 1;
  }

  learn(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let at = 0; at < count; at += 1) {
      const row = firstCell(features[at] as number, this.classes);
      this.#add((row + right) & this.#mask, 1);
      this.#add((row + wrong) & this.#mask, -1);
    }
  }

  #add(cell: number, amount: number): void {
    (this.#weights[cell] as number) += amount;
    (this.#timed[cell] as number) += amount * this.#steps;
  }

  /** The averaged weights, companded to one byte each; only the `keep` largest are not zero. */
  compact(keep: number): WeightTable {
    const averaged = this.#weights.map((weight, cell) => weight - (this.#timed[cell] as number) / this.#steps);
    const sizes = averaged
      .map(Math.abs)
      .filter((size) => size > 0)
      .sort();
    const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
    const most = sizes[Math.floor(sizes.length * 0.9998)] ?? 1;
    const cells = new Int8Array(averaged.length);
    averaged.forEach((weight, cell) => {
      if (Math.abs(weight) < least) return;
      const root = Math.min(127, Math.max(1, Math.round(127 * Math.sqrt(Math.abs(weight) / most))));
      cells[cell] = weight < 0 ? -root : root;
    });
    return { classes: this.classes, cells };
  }
}
