import type { AnalysedToken, Quantity } from "@leesbewijs/language";
import type { Reading } from "../../2-reading/reading.ts";
import type { TokenRange } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { lower, subtree, tokensAt } from "../../2-reading/tokens.ts";
import type { Ask, Refusal } from "../ask.ts";
import { describe } from "../describe.ts";
import { hangsFromVerb } from "../hangs-from-verb.ts";
import { sayTokens, range } from "../say-tokens.ts";
import { formDutch } from "./form.ts";

/** "In Nagorno-Karabach wonen ongeveer 150.000 mensen" -> "Hoeveel mensen wonen in Nagorno-Karabach?" */
export function askAmounts(reading: Reading, clause: Clause): (Ask | Refusal)[] {
  return clause.sentence.quantities.flatMap((quantity) => askAmount(reading, clause, quantity) ?? []);
}

function askAmount(reading: Reading, clause: Clause, quantity: Quantity): Ask | Refusal | null {
  const { sentence, finite, end, front } = clause;
  const number = tokensAt(sentence.analysed, quantity.span);
  if (number === null || number.last >= end) return null;
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  const asked = askedFor(clause, quantity, number);
  if (asked === null) return refuse("amount: kind");
  const opener = sentence.analysed.tokens[asked.stretch.first - 1];
  const isBehind = asked.stretch.first - 1 > finite && opener?.upos === "ADP";
  if (isBehind && !askable.test(lower(opener))) return refuse("amount: behind a preposition");
  // "de vijfde zege in zes wedstrijden": two numbers that are told by each other.
  if (isBehind && sentence.quantities.some(({ kind }) => kind === "ordinal"))
    return refuse("amount: behind a preposition");
  // "werd gezien door 4.000 mensen" -> "Door hoeveel mensen"
  const { wh, stretch } = isBehind ? withOpener(asked, lower(opener)) : asked;
  const inFront = stretch.last <= front.last;
  if (!inFront && stretch.first <= finite) return null;
  if (inFront && (front.role !== "subject" || stretch.first !== front.first)) return refuse("amount: inside the front");
  // What stands behind the counted noun in front ("tienduizenden burgers aan beide kanten") stays in the question.
  const behind =
    inFront && stretch.last < front.last ? ` ${sayTokens(sentence, range(stretch.last + 1, front.last + 1))}` : "";
  if (!inFront && !hangsFromVerb(clause, stretch)) return refuse("amount: belongs to a noun");
  const formed = formDutch(reading, clause, {
    wh: `${wh}${behind}`,
    gone: inFront ? null : stretch,
    frontAsked: inFront,
  });
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

/** Behind these an amount says with, by or to how many; others make a time or a measure of it. */
const askable = /^(?:door|met|voor|in|aan|bij|naar|uit|over|tegen)$/u;

function withOpener(
  { wh, stretch }: { readonly wh: string; readonly stretch: TokenRange },
  opener: string,
): { readonly wh: string; readonly stretch: TokenRange } {
  return {
    wh: `${opener.charAt(0).toUpperCase()}${opener.slice(1)} ${wh.charAt(0).toLowerCase()}${wh.slice(1)}`,
    stretch: { ...stretch, first: stretch.first - 1 },
  };
}

const coins: Readonly<Record<string, string>> = { EUR: "euro", USD: "dollar", GBP: "pond", NLG: "gulden" };

/** "maar liefst dertien": the emphasis goes with the number. */
function fromEmphasis(tokens: readonly AnalysedToken[], first: number): number {
  let from = first;
  while (/^(?:liefst|slechts|maar|alleen|al|wel)$/u.test(lower(tokens[from - 1]))) from -= 1;
  return from;
}

/** "Hoeveel mensen", "Hoeveel procent", "Welk bedrag": the question words and the tokens that they stand for. */
function askedFor(
  { sentence }: Clause,
  quantity: Quantity,
  number: TokenRange,
): { readonly wh: string; readonly stretch: TokenRange } | null {
  const { tokens } = sentence.analysed;
  if (quantity.kind === "count" && quantity.counted !== undefined) {
    const counted = tokensAt(sentence.analysed, quantity.counted);
    if (counted === null || counted.first !== number.last + 1) return null;
    const noun = tokens[counted.last];
    if (noun?.upos !== "NOUN") return null;
    const words = sayTokens(sentence, range(counted.first, counted.last + 1));
    // "Eén getuige" is no number to ask for, and "100 agenten en militairen" are two kinds.
    if (quantity.value <= 1 || lower(tokens[counted.last + 1]) === "en") return null;
    const article = lower(tokens[number.first - 1]);
    if (["de", "het", "deze", "die", "alle", "eerste", "laatste"].includes(article)) return null;
    // "220 meldingen van gedumpt afval" stay together.
    const own = lower(tokens[counted.last + 1]) === "van" ? subtree(sentence.analysed, counted.last) : counted;
    const last = own.last <= counted.last + 6 ? Math.max(own.last, counted.last) : counted.last;
    const more = last > counted.last ? ` ${sayTokens(sentence, range(counted.last + 1, last + 1))}` : "";
    return { wh: `Hoeveel ${words}${more}`, stretch: { first: fromEmphasis(tokens, number.first), last } };
  }
  const coin = quantity.kind === "money" ? coins[quantity.unit ?? ""] : undefined;
  if (coin !== undefined)
    return { wh: `Hoeveel ${coin}`, stretch: { first: fromEmphasis(tokens, number.first), last: number.last } };
  if (quantity.kind === "percentage" && quantity.unit === "percent")
    return { wh: "Hoeveel procent", stretch: { first: fromEmphasis(tokens, number.first), last: number.last } };
  return null;
}
