import type { Language, Span } from "@leesbewijs/domain";
import { words } from "./words.ts";

/** A number written in digits, with its scale word ("1,5 miljoen"), as a place in the text. */
export type NumberInText = { readonly value: number; readonly span: Span };

const thousandsSign: Record<Language, string> = { nl: ".", en: "," };

const scales: Record<Language, ReadonlyMap<string, number>> = {
  nl: new Map([
    ["duizend", 1e3],
    ["miljoen", 1e6],
    ["mln", 1e6],
    ["miljard", 1e9],
    ["mld", 1e9],
    ["biljoen", 1e12],
  ]),
  en: new Map([
    ["thousand", 1e3],
    ["million", 1e6],
    ["mln", 1e6],
    ["billion", 1e9],
    ["bn", 1e9],
    ["trillion", 1e12],
  ]),
};

/**
 * The numbers in digits of a text, in order. "1.500" is 1500 in Dutch and 1.5 in English; "10-12" is two numbers. Dates
 * and clock times come out as the numbers that stand there; numbers in words are not read.
 */
export function numbers(text: string, language: Language): NumberInText[] {
  const spans = words(text).flatMap((span) => splitAtHyphens(text, span));
  return spans.flatMap((span, at) => {
    const value = valueOf(text.slice(span.start, span.end), language);
    if (value === null) return [];
    const next = spans[at + 1];
    const scale = next && scales[language].get(text.slice(next.start, next.end).toLowerCase());
    if (next === undefined || scale === undefined) return [{ value, span }];
    return [{ value: value * scale, span: { start: span.start, end: next.end } }];
  });
}

function splitAtHyphens(text: string, span: Span): Span[] {
  let start = span.start;
  return text
    .slice(span.start, span.end)
    .split("-")
    .map((part) => {
      const own = { start, end: start + part.length };
      start = own.end + 1;
      return own;
    });
}

function valueOf(word: string, language: Language): number | null {
  if (!/^[\d.,]+$/.test(word)) return null;
  const sign = thousandsSign[language];
  const groups = word.split(sign);
  const inThousands = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3;
  const plain = groups.length > 1 && inThousands ? groups.join("") : word;
  const value = Number(plain.replace(",", "."));
  return Number.isNaN(value) ? null : value;
}
