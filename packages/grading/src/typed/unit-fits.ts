/** Units that would make another amount of the same number; the words of one line mean the same. */
const units: readonly ReadonlySet<string>[] = [
  "second seconds seconde seconden sec",
  "minute minutes minuut minuten min",
  "hour hours uur uren u",
  "day days dag dagen",
  "week weeks weken",
  "month months maand maanden",
  "year years jaar jaren",
  "century centuries eeuw eeuwen",
  "millimetre millimetres millimeter millimeters mm",
  "centimetre centimetres centimeter centimeters cm",
  "metre metres meter meters m",
  "kilometre kilometres kilometer kilometers km",
  "mile miles mijl mijlen",
  "gram grams grammes g",
  "kilo kilos kilogram kilograms kg",
  "tonne tonnes ton tons tonnen",
  "litre litres liter liters l",
  "percent procent % pct",
  "euro euros eur",
  "cent cents",
  "dollar dollars",
].map((line) => new Set(line.split(" ")));

/** The first unit that a text names, as it names it: "uur" of "10 uur". */
export function unitIn(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+|%/gu) ?? [];
  return words.find((word) => units.some((names) => names.has(word))) ?? null;
}

/**
 * Whether the words after a typed number name no other unit than the question does: "10 minutes" is no answer where
 * hours were asked, "10 people" is one where the question speaks of residents.
 */
export function unitFits(rest: readonly string[], texts: readonly string[]): boolean {
  const named = new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+|%/gu) ?? []));
  return rest.every((word) => {
    const unit = units.find((names) => names.has(word));
    return unit === undefined || [...unit].some((name) => named.has(name));
  });
}
