import type { Reading } from "../../2-reading/reading.ts";
import type { Answer } from "../ask.ts";
import type { Quotable } from "./quotable.ts";
import { retell } from "./retell.ts";
import { slotsOf } from "./slots.ts";

/** A sentence to be judged, with the one slot that may be swapped to make it false. */
export type Statement = {
  readonly quotation: Quotable;
  readonly answer: Answer;
  /** The sentence with something else in the slot. */
  readonly swap: (text: string) => string;
};

/** The statements that a quotation allows: one for each slot. */
export function statementsOf(reading: Reading, quotation: Quotable): Statement[] {
  const { text } = reading.text.article;
  // What a name means has to be known to say something false with another.
  const known = slotsOf(reading, quotation).filter(
    ({ answer }) => answer.type !== "name" || (answer.entity.type !== "unknown" && answer.entity.type !== "product"),
  );
  return known.map(({ span, answer }) => ({
    quotation,
    answer,
    swap: (other) => `${retell(text, quotation.span, [...quotation.edits, { span, text: other }])}.`,
  }));
}
