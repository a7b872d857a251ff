import type { Language } from "@leesbewijs/domain";

const signs: Record<Language, readonly [thousands: string, decimals: string]> = { nl: [".", ","], en: [",", "."] };

/** A number in digits with the signs of the language: 1250.5 is "1.250,5" in Dutch, "1,250.5" in English; at most six decimals. */
export function writeNumber(value: number, language: Language): string {
  const [thousands, decimals] = signs[language];
  const [whole = "", fraction] = String(Number(Math.abs(value).toFixed(6))).split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? "-" : ""}${groups.join(thousands)}${fraction === undefined ? "" : decimals + fraction}`;
}
