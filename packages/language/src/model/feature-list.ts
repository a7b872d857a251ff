import { mix } from "./hash.ts";

/** The features of one decision, filled anew for each: a template's number with a value, as one hash. */
export class FeatureList {
  readonly hashes: Int32Array;
  count = 0;

  constructor(most: number) {
    this.hashes = new Int32Array(most);
  }

  add(template: number, value: number): void {
    this.hashes[this.count] = mix(template, value);
    this.count += 1;
  }
}
