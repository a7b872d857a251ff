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
    .flatMap((sentence) => sentence.quantities.filter(saysEnough).map((quantity) => amountOf(reading, sentence, quantity)))
    .filter(({ amount: { text } }) => !told.has(text) && told.add(text) !== undefined)
    .slice(0, most);
}

function saysEnough({ kind, counted, value }: Quantity): boolean {
  if (kind === "ordinal" || kind === "times") return false;
  if (kind === "fraction") return counted !== undefined;
  return kind !== "count" || (counted !== undefined && value !== 1);
}

/** With the noun that is counted, where it stands right behind: "ruim 600 bezorgbusjes". */
function amountOf(reading: Reading, sentence: ReadSentence, quantity: Quantity): Amount {
  const { span, counted } = quantity;
  const near = counted !== undefined && counted.start >= span.end && counted.start - span.end <= 12 && counted.end <= sentence.span.end;
  const whole = { start: span.start, end: near ? counted.end : span.end };
  return { quantity, amount: quote(reading, whole), sentence: quoteSentence(sentence) };
}
