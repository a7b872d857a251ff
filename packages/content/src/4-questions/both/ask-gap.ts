import type { Language } from "@leesbewijs/domain";
import type { Reading } from "../../2-reading/reading.ts";
import type { Answer, Ask } from "../ask.ts";
import { certaintyOfQuotation, type Quotable } from "./quotable.ts";
import { retell } from "./retell.ts";
import { isBound } from "../is-bound.ts";
import { type Slot, slotsOf } from "./slots.ts";

const question: Record<Language, (what: string) => string> = {
  nl: (what) => `${what} hoort op de lege plek?`,
  en: (what) => `${what} belongs in the gap?`,
};
const nameWords: Record<Language, string> = { nl: "Welke naam", en: "Which name" };
const amountWords: Record<Language, Readonly<Record<string, string>>> = {
  nl: { count: "Welk aantal", money: "Welk bedrag", percentage: "Welk percentage", age: "Welke leeftijd" },
  en: { count: "Which number", money: "Which amount of money", percentage: "Which percentage", age: "Which age" },
};
const grainWords: Record<Language, Readonly<Record<string, string>>> = {
  nl: { year: "Welk jaartal", month: "Welke maand", day: "Welke dag", duration: "Welke tijdsduur" },
  en: { year: "Which year", month: "Which month", day: "Which day", duration: "Which length of time" },
};

/** What belongs in a gap, by its type. */
function whatBelongs(answer: Answer, text: string, language: Language): string {
  const dutch = language === "nl";
  if (answer.type === "amount")
    return amountWords[language][answer.quantity.kind] ?? (dutch ? "Welke hoeveelheid" : "Which amount");
  if (answer.type === "words") return dutch ? "Welk woord" : "Which word";
  if (answer.type !== "time") return nameWords[language];
  const { value } = answer.time;
  const grain = value.kind === "instant" || value.kind === "interval" ? value.grain : value.kind;
  const plain = grain !== "year" || /^\d{4}$/u.test(text);
  return (plain ? grainWords[language][grain] : undefined) ?? (dutch ? "Welk moment" : "Which moment");
}

/** A sentence of the article with one fact left open: "In Nagorno-Karabach wonen ____ mensen." */
export function askGaps(reading: Reading, quotation: Quotable): Ask[] {
  const { sentence } = quotation;
  const { text } = reading.text.article;
  const slots = slotsOf(reading, quotation).map((slot) => numberAlone(slot, text));
  return slots.map(({ span, answer }): Ask => {
    const open = `${retell(text, quotation.span, [...quotation.edits, { span, text: "____" }])}.`;
    return {
      shape: "gap",
      prompt: `${question[reading.language](whatBelongs(answer, answer.text, reading.language))} ${quoted(open, reading.language)}`,
      answer,
      sentence,
      proof: quotation.span,
      asked: sentence.analysed.tokens.slice(quotation.start, quotation.end).map(({ lemma }) => lemma),
      process: "retrieve",
      skill: answer.type === "amount" ? "number" : answer.type === "time" ? "when" : "who",
      difficulty: 1,
      certainty: certaintyOfQuotation(quotation, reading),
      leaning: quotation.leaning,
      agreement: 1,
    };
  });
}

/**
 * "at least ____ houses": the bound stays outside the gap, and the number is typed. Beside it no other could be a wrong answer: what
 * are at least 200 houses are at least 80 as well.
 */
function numberAlone(slot: Slot, article: string): Slot {
  const { answer } = slot;
  if (answer.type !== "amount" || !isBound(answer.quantity)) return slot;
  const span = answer.quantity.numberSpan;
  return { span, answer: { ...answer, text: article.slice(span.start, span.end) } };
}

/** In the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === "nl" ? `‘${text}’` : `“${text}”`;
}
