import type { Language } from "@leesbewijs/domain";
import { words } from "@leesbewijs/language";

const units: Record<Language, string> = {
  nl: "nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
};
const tens: Record<Language, string> = {
  nl: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
  en: "twenty thirty forty fifty sixty seventy eighty ninety",
};

const values: Record<Language, ReadonlyMap<string, number>> = { nl: valuesIn("nl"), en: valuesIn("en") };

/** A text with its numbers in words, up to ninety-nine, written in digits: "ruim tien uur" is "ruim 10 uur". */
export function withDigits(text: string, language: Language): string {
  let digits = "";
  let at = 0;
  for (const { start, end } of words(text)) {
    const value = values[language].get(text.slice(start, end).toLowerCase());
    digits += text.slice(at, start) + (value === undefined ? text.slice(start, end) : String(value));
    at = end;
  }
  return digits + text.slice(at);
}

/** "Een" is left out: it is mostly an article. */
function valuesIn(language: Language): Map<string, number> {
  const found = new Map<string, number>();
  const small = units[language].split(" ");
  small.forEach((word, value) => word !== "-" && found.set(word, value));
  tens[language].split(" ").forEach((ten, at) => {
    const value = (at + 2) * 10;
    found.set(ten, value);
    small.slice(1, 10).forEach((unit, index) => {
      const joined = unit === "-" ? "een" : unit;
      const hinge = joined.endsWith("e") ? "\u00ebn" : "en";
      found.set(language === "nl" ? joined + hinge + ten : `${ten}-${unit}`, value + index + 1);
    });
  });
  return found;
}
