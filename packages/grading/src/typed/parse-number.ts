import type { Language } from "@leesbewijs/domain";
import { readDigits } from "./read-digits.ts";

/** A number as typed: its value and the words that came after it, in lower case. */
type TypedNumber = { readonly value: number; readonly rest: readonly string[] };

const scales: Record<Language, ReadonlyMap<string, number>> = {
  nl: new Map(
    Object.entries({
      honderd: 1e2,
      duizend: 1e3,
      dzd: 1e3,
      k: 1e3,
      miljoen: 1e6,
      mln: 1e6,
      miljard: 1e9,
      mld: 1e9,
      biljoen: 1e12,
    }),
  ),
  en: new Map(
    Object.entries({
      hundred: 1e2,
      thousand: 1e3,
      k: 1e3,
      million: 1e6,
      mln: 1e6,
      billion: 1e9,
      bn: 1e9,
      trillion: 1e12,
    }),
  ),
};

/** Words before a number that leave it what it is: "ongeveer 20", "in het jaar 2016", "at 12.00". */
const leadWords = new Set(
  "ongeveer circa ca zo'n rond about around roughly approximately in het jaar the year om at op on".split(" "),
);
const minusWords = new Set(["min", "minus"]);

/** Words after a number that make it another one, or none. */
const changesNumber = new Set(
  "of or tot to en and meer more minder less niet not geen no hooguit minstens maximaal minimaal keer times".split(" "),
);

/**
 * Reads a typed number: "150.000", "150 000", "150 duizend", "1,5 miljoen", "€ 12.50", "-5", "12 %". Where a sign can mean
 * two things the language decides: "1.500" is 1500 in Dutch and 1.5 in English. Of two signs the last one is the decimal
 * sign; a sign that cannot divide thousands ("12.00", "1,5") is a decimal sign in both languages; "12:00" is read as "12.00".
 *
 * @returns null where there is no number, more than one, or a word that changes it ("meer dan 10").
 */
export function parseNumber(text: string, language: Language): TypedNumber | null {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}]/gu, "")
    .replace(/\u2212/g, "-")
    .replace(/[€$£~≈±]/g, " ")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/(?<=\d):(?=\d\d(?!\d))/g, ".")
    .replace(/\s+/g, " ")
    .trim();
  const words = plain.split(" ");
  const lead = words.findIndex((word) => !leadWords.has(word.replace(/\.$/, "")));
  const negative = minusWords.has(words[lead] ?? "");
  const body = words.slice(lead + (negative ? 1 : 0)).join(" ");
  const digits = /^-? ?\d+(?:[.,']\d+| \d{3}(?!\d))*/.exec(body)?.[0];
  if (digits === undefined) return null;
  const unsigned = readDigits(digits.replace(/[-' ]/g, ""), language);
  if (unsigned === null) return null;
  const sign = negative !== digits.startsWith("-") ? -1 : 1;
  return scaled(sign * unsigned, body.slice(digits.length), language);
}

function scaled(value: number, after: string, language: Language): TypedNumber | null {
  const words = after
    .replace(/%/g, " % ")
    .replace(/[.,;:!?]/g, " ")
    .split(" ")
    .filter((word) => word !== "");
  const scale = scales[language];
  const firstOther = words.findIndex((word) => !scale.has(word));
  const scaling = firstOther < 0 ? words : words.slice(0, firstOther);
  const rest = firstOther < 0 ? [] : words.slice(firstOther);
  if (scaling.length > 2 || rest.some((word) => /\d/.test(word) || changesNumber.has(word))) return null;
  return { value: scaling.reduce((product, word) => product * (scale.get(word) ?? 1), value), rest };
}
