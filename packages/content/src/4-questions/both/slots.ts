import type { Span } from "@leesbewijs/domain";
import type { Reading } from "../../2-reading/reading.ts";
import { tokensAt } from "../../2-reading/tokens.ts";
import type { Answer } from "../ask.ts";
import { isRelative } from "../references.ts";
import type { Quotable } from "./quotable.ts";

/** A typed place in a quotation that can be left open or filled with something else. */
export type Slot = { readonly span: Span; readonly answer: Answer };

const deaths =
  /\b(?:omgekomen|overleden|gedood|doodgeschoten|verongelukt|vermoord|verdronken|gesneuveld|slachtoffers?|killed|died|dead|drowned|murdered|victims?)\b/iu;

/** "Boeing 717", "G7 meetings": the name belongs to the word behind it. */
function isPartOfNoun({ analysed: { tokens } }: Quotable["sentence"], last: number): boolean {
  const { relation = "", head = -1 } = tokens[last] ?? {};
  const next = tokens[last + 1];
  if (/^(?:compound|amod|nummod)/u.test(relation) && head > last) return true;
  return next?.upos === "NUM" || next?.upos === "PROPN" || /^(?:['’]s?|-)$/u.test(next?.form ?? "");
}

/** The names, times and amounts of a quotation whose type is certain, each told once in it. */
export function slotsOf(reading: Reading, quotation: Quotable): Slot[] {
  const { sentence } = quotation;
  // Who was hurt is no matter for a guess; where and when may be asked.
  const harmed = deaths.test(sentence.text);
  const article = reading.text.article.text;
  const inside = (span: Span): boolean => {
    const place = tokensAt(sentence.analysed, span);
    return place !== null && place.last < quotation.end;
  };
  const names = sentence.names
    .filter(({ entity }) => !harmed || entity.type === "place" || reading.text.article.title.includes(entity.name))
    .filter(
      ({ entity, span }) =>
        inside(span) && ["person", "organisation", "place"].includes(entity.type) && entity.kind !== "ministry",
    )
    .filter(({ last }) => !isPartOfNoun(sentence, last))
    // "the ____": only some countries take the article, so that it would tell which.
    .filter(
      ({ first, entity }) =>
        entity.type !== "place" || sentence.analysed.tokens[first - 1]?.form.toLowerCase() !== "the",
    )
    // "Trimbles vertrek": a name in the genitive is not the name.
    .filter(({ entity, span }) => entity.aliases.includes(article.slice(span.start, span.end)))
    .filter(({ entity }) => sentence.names.filter((other) => other.entity.id === entity.id).length === 1)
    .map(({ entity, span }): Slot => ({
      span,
      answer: { type: "name", entity, text: article.slice(span.start, span.end) },
    }));
  const times = sentence.times
    .filter((time) => inside(time.span) && time.value.kind !== "vague" && time.value.kind !== "set")
    // "de nacht van maandag op dinsdag" has two days: changing one would say nothing.
    .filter((time) => !/dag.+dag|day.+day/u.test(article.slice(time.span.start, time.span.end)))
    .filter((time) => !isRelative(time) || /dag$|day$/u.test(article.slice(time.span.start, time.span.end)))
    .map((time): Slot => ({
      span: time.span,
      answer: { type: "time", time, text: article.slice(time.span.start, time.span.end), preposition: "" },
    }));
  const amounts = sentence.quantities
    .filter(({ span, kind }) => inside(span) && ["count", "money", "percentage", "measure"].includes(kind))
    .filter(({ value }) => value !== 1)
    // "de 747 van Boeing" counts nothing.
    .filter(({ kind, counted }) => kind !== "count" || counted !== undefined)
    .map((quantity): Slot => ({
      span: quantity.span,
      answer: { type: "amount", quantity, text: article.slice(quantity.span.start, quantity.span.end) },
    }));
  return [...names, ...times, ...amounts].filter(
    ({ span }) =>
      article
        .slice(quotation.sentence.span.start, quotation.sentence.span.end)
        .split(article.slice(span.start, span.end)).length === 2,
  );
}
