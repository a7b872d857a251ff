import type { Reader } from "../grammar/reader.ts";

/** How a text holds a number at a distance: "ruim" is over, "hooguit" is atMost, "tientallen" is an order of size. */
export type Approximation =
  | "about"
  | "almost"
  | "atLeast"
  | "atMost"
  | "estimated"
  | "exactly"
  | "order"
  | "over"
  | "several"
  | "under";

/** A number as read: `max` of a range ("3 tot 5") or an order ("tientallen": 20 to 99). Scale words are in it. */
export type Numeral = {
  readonly value: number;
  readonly max?: number;
  readonly approximation?: Approximation;
  /** The scale word in it: 1e6 of "3 miljoen". */
  readonly scale?: number;
};

/** What a language brings to read amounts. */
export type NumeralReaders = {
  /** Digits, words, scale words: "1.250", "drieëndertig", "anderhalf miljoen". */
  readonly single: Reader<Numeral>;
  /** Orders of size: "tientallen", "een paar honderd". */
  readonly order: Reader<Numeral>;
  /** "ruim", "meer dan". */
  readonly approximator: Reader<Approximation>;
  /** Between the numbers of a range: "tot", "à", "of". */
  readonly to: Reader<unknown>;
  /** "tussen", "tussen de": asks for `and`. */
  readonly between: Reader<unknown>;
  readonly and: Reader<unknown>;
};

/** The product with a scale word, without the noise of binary fractions: 4.2 x 1e9. */
export const timesScale = (value: number, scale: number): Numeral => ({
  value: Number((value * scale).toPrecision(12)),
  scale,
});
