import type { Span } from "@leesbewijs/domain";
import type { Quantity } from "@leesbewijs/language";
import type { Reading, ReadSentence } from "../2-reading/reading.ts";
import type { Amount } from "./lesson-parts.ts";
import { quote, quoteSentence } from "./quoted.ts";

const most = 12;

/** The numbers of the text with what they count, in their order; "eerste" and "een derde" without a noun say too little alone. */
export function amountsOf(reading: Reading): Amount[] {
  const told = new Set<string>();
  return reading.sentences
    .filter(({ quoted }) => !quoted)
    .flatMap((sentence) =>
      sentence.quantities
        .filter((quantity) => saysEnough(sentence, quantity))
        .map((quantity) => amountOf(reading, sentence, quantity)),
    )
    .filter(({ amount: { text } }) => !told.has(text) && told.add(text) !== undefined)
    .slice(0, most);
}

/** What is counted is a noun; a reading that takes another word for it is not trusted. */
function countedNoun({ analysed }: ReadSentence, { counted }: Quantity): Span | null {
  const last = analysed.tokens.find(({ span }) => counted !== undefined && span.end === counted.end);
  return counted !== undefined && last?.upos === "NOUN" ? counted : null;
}

function saysEnough(sentence: ReadSentence, quantity: Quantity): boolean {
  const { kind, value } = quantity;
  if (kind === "ordinal" || kind === "times") return false;
  const counted = countedNoun(sentence, quantity) !== null;
  return kind === "fraction" ? counted : kind !== "count" || (counted && value !== 1);
}

/** With the noun that is counted, where it stands right behind: "ruim 600 bezorgbusjes". */
function amountOf(reading: Reading, sentence: ReadSentence, quantity: Quantity): Amount {
  const { span } = quantity;
  const counted = countedNoun(sentence, quantity);
  const near = counted !== null && counted.start >= span.end && counted.start - span.end <= 12;
  return {
    quantity,
    amount: quote(reading, { start: span.start, end: near ? counted.end : span.end }),
    sentence: quoteSentence(sentence),
  };
}
