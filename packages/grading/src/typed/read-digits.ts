import type { Language } from "@leesbewijs/domain";

/** The sign between thousands; the other one is the decimal sign. */
const thousandsSign: Record<Language, "." | ","> = { nl: ".", en: "," };

/**
 * The value of digits with stops and commas between them ("1.500,50"). Three noughts are thousands after either sign: as
 * decimals they would say nothing, and readers of a second language keep the signs of their first.
 *
 * @returns null where the signs cannot be read as thousands and decimals ("12.10.2020").
 */
export function readDigits(digits: string, language: Language): number | null {
  const signs = digits.replace(/\d/g, "");
  const kinds = new Set(signs);
  if (kinds.size === 0) return Number(digits);
  const last = signs.at(-1) ?? "";
  if (kinds.size === 2) {
    const [whole, fraction] = split(digits, last);
    const other = last === "." ? "," : ".";
    return signs.indexOf(last) === signs.length - 1 && inThousands(whole, other)
      ? Number(`${whole.replaceAll(other, "")}.${fraction}`)
      : null;
  }
  if (signs.length > 1) return inThousands(digits, last) ? Number(digits.replaceAll(last, "")) : null;
  const divides = last === thousandsSign[language] || digits.endsWith("000");
  if (divides && inThousands(digits, last)) return Number(digits.replace(last, ""));
  return Number(digits.replace(",", "."));
}

function inThousands(digits: string, sign: string): boolean {
  const [first = "", ...groups] = digits.split(sign);
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => group.length === 3);
}

function split(digits: string, sign: string): readonly [string, string] {
  const at = digits.lastIndexOf(sign);
  return [digits.slice(0, at), digits.slice(at + 1)];
}
