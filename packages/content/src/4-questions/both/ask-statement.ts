import type { Reading } from "../../2-reading/reading.ts";
import type { Answer } from "../ask.ts";
import type { Quotable } from "./quotable.ts";
import { retell } from "./retell.ts";
import { slotsOf } from "./slots.ts";

/** A sentence to be judged, with the one slot that may be swapped to make it false. */
export type Statement = {
  readonly quotation: Quotable;
  readonly answer: Answer;
  /** The sentence with something else in the slot; null where it has none. */
  readonly swap: ((text: string) => string) | null;
};

/** The statements that a quotation allows: one for each slot, or one that is true where it has none. */
export function statementsOf(reading: Reading, quotation: Quotable): Statement[] {
  const { text } = reading.text.article;
  // What a name means has to be known to say something false with another.
  const known = slotsOf(reading, quotation).filter(
    ({ answer }) => answer.type !== "name" || (answer.entity.type !== "unknown" && answer.entity.type !== "product"),
  );
  if (known.length === 0) return asItStands(reading, quotation);
  return known.map(({ span, answer }) => ({
    quotation,
    answer,
    swap: (other) => `${retell(text, quotation.span, [...quotation.edits, { span, text: other }])}.`,
  }));
}

/** These tie a sentence to the one before it. */
const tying = /\b(?:however|also|too|still|another|such|other|others|instead)\b/iu;

const tied = /\b(?:echter|ook|wel|toch|nog|al|weer|opnieuw|meer|zo|eigenlijk|uiteindelijk|andere?|niet|geen)\b/iu;

/**
 * Nothing in it can be swapped: it can only be true. Dutch ones name somebody or something, since others lean on what stands before them
 * too often.
 */
function asItStands({ text, language }: Reading, quotation: Quotable): Statement[] {
  if (quotation.leaning > (language === "en" ? 1 : 0) || quotation.text.split(" ").length < fewest) return [];
  const isNamed = quotation.sentence.names.some(({ first, last }) => first >= quotation.start && last < quotation.end);
  if (language === "nl" && (!isNamed || tied.test(quotation.text))) return [];
  if (tying.test(quotation.text) || !/^\p{Lu}\p{Ll}/u.test(quotation.text)) return [];
  const { start, end } = quotation.span;
  const answer: Answer = {
    type: "words",
    text: text.article.text.slice(start, end),
    wrong: [],
    about: "all",
    verbatim: true,
    typed: null,
  };
  return [{ quotation, answer, swap: null }];
}

/** A shorter sentence says too little to be asked about. */
const fewest = 8;
