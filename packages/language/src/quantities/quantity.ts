import type { Span } from "@leesbewijs/domain";
import type { Approximation } from "../numerals/numeral.ts";

export type QuantityKind =
  | "count"
  | "measure"
  | "money"
  | "percentage"
  | "age"
  | "ordinal"
  | "fraction"
  | "score"
  /** How often: "drie keer". */
  | "times";

/** A number in a text and what it is of. */
export type Quantity = {
  /** Verbatim with approximator and unit: "ruim 4,2 miljard euro"; what is counted is not in it. */
  readonly span: Span;
  /** The number or range itself: "4,2 miljard". */
  readonly numberSpan: Span;
  readonly kind: QuantityKind;
  /** In whole units: scale words and cents are worked out, fractions are 0 to 1, percentages 0 to 100. */
  readonly value: number;
  /** Of ranges ("3 tot 5") and orders of size ("tientallen": 20 to 99). */
  readonly valueMax?: number;
  readonly approximation?: Approximation;
  /** The other side's points in a score: 0 of "2-0". */
  readonly against?: number;
  /** "km", "km/h", "EUR", "percent", "percentagePoint", "year"; absent of counts, ordinals, fractions, scores and times. */
  readonly unit?: string;
  /** The noun that is counted or ranked, with what stands between: "jonge wolven" of "drie jonge wolven", "inwoners" of "een derde van de inwoners". */
  readonly counted?: Span;
};

/** A quantity as a grammar reads it, before its place in the text and its noun are known. */
export type QuantityRead = Pick<Quantity, "kind" | "value" | "valueMax" | "approximation" | "against" | "unit"> & {
  readonly number: { readonly at: number; readonly next: number };
};
