import type { Quantity } from "@leesbewijs/language";
import type { Reading } from "../../2-reading/reading.ts";
import { lower, tokensAt, within } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import type { Ask, Refusal } from "../ask.ts";
import { describe } from "../describe.ts";
import { hangsFromVerb } from "../hangs-from-verb.ts";
import { range, sayTokens } from "../say-tokens.ts";
import { formEnglish } from "./form.ts";

/** "The storm killed 14 people" -> "How many people did the storm kill?" */
export function askAmountsEnglish(reading: Reading, clause: Clause): (Ask | Refusal)[] {
  return clause.sentence.quantities.flatMap((quantity) => askAmount(reading, clause, quantity) ?? []);
}

function askAmount(reading: Reading, clause: Clause, quantity: Quantity): Ask | Refusal | null {
  const { sentence, finite, end, subject } = clause;
  const { tokens } = sentence.analysed;
  const number = tokensAt(sentence.analysed, quantity.span);
  if (number === null || number.last >= end || subject === null) return null;
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  if (quantity.kind !== "count" || quantity.counted === undefined) return refuse("amount: kind");
  const counted = tokensAt(sentence.analysed, quantity.counted);
  if (counted === null || counted.first !== number.last + 1 || tokens[counted.last]?.upos !== "NOUN")
    return refuse("amount: kind");
  if (quantity.value <= 1 || /^(?:and|or)$/u.test(lower(tokens[counted.last + 1]))) return refuse("amount: kind");
  const before = tokens[number.first - 1];
  if (before?.upos === "ADP" || lower(before) === "the" || /^(?:these|those|his|her|its|their)$/u.test(lower(before))) {
    return refuse("amount: behind a preposition");
  }
  // "three kinds of moss": what "of" adds belongs to the thing that is counted.
  const last = lower(tokens[counted.last + 1]) === "of" ? behindOf(tokens, counted.last) : counted.last;
  if (last === null) return refuse("amount: kind");
  const stretch = { first: number.first, last };
  const inSubject = within(stretch.first, subject) && within(stretch.last, subject);
  if (inSubject && stretch.first !== subject.first) return refuse("amount: inside the subject");
  if (!inSubject && (stretch.first <= finite || !hangsFromVerb(clause, stretch)))
    return refuse("amount: belongs to a noun");
  const words = sayTokens(sentence, range(counted.first, last + 1));
  const more =
    inSubject && stretch.last < subject.last
      ? ` ${sayTokens(sentence, range(stretch.last + 1, subject.last + 1))}`
      : "";
  const formed = formEnglish(reading, clause, { wh: `How many ${words}${more}`, gone: inSubject ? null : stretch });
  // "Two other councils, Marsh Head and Tarrow, ...": what a comma adds does not belong to the number.
  if (
    /,/u.test(more) ||
    (more !== "" && sentence.names.some(({ first }) => within(first, { first: stretch.last + 1, last: subject.last })))
  )
    return refuse("amount: inside the subject");
  if (/^(?:all|both)$/u.test(lower(tokens[stretch.first - 1]))) return refuse("amount: kind");
  if (formed === null) return refuse("stem: leans on the text");
  const text = reading.text.article.text.slice(quantity.span.start, quantity.span.end);
  return describe({
    reading,
    clause,
    shape: "amount",
    formed,
    answer: { type: "amount", quantity, text },
    skill: "number",
  });
}

/** The last word of "of moss", "of the north": one noun with what stands before it; null where more follows. */
function behindOf(tokens: Clause["sentence"]["analysed"]["tokens"], counted: number): number | null {
  for (let at = counted + 2; at < Math.min(tokens.length, counted + 5); at += 1) {
    const next = tokens[at + 1]?.upos ?? "PUNCT";
    if (/^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? "")) return /^(?:NOUN|PROPN|PART|CCONJ)$/u.test(next) ? null : at;
    if (!/^(?:DET|ADJ)$/u.test(tokens[at]?.upos ?? "")) return null;
  }
  return null;
}
