import { mix } from "./hash.ts";

/** The features of one decision, filled anew for each: a template's number with a value, as one hash. */
export class FeatureList {
  readonly hashes: Int32Array;
  /** Where the row of each feature begins in a table: room to reckon in, see `scorer`. */
  readonly starts: Uint32Array;
  readonly asked: Uint32Array;
  count = 0;

  constructor(most: number) {
    this.hashes = new Int32Array(most);
    this.starts = new Uint32Array(most);
    this.asked = new Uint32Array(most);
  }

  add(template: number, value: number): void {
    this.hashes[this.count] = mix(template, value);
    this.count += 1;
  }
}
