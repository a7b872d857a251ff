import type { Language } from "@leesbewijs/domain";
import { sayTime, sayWhen, type TimeExpression } from "@leesbewijs/language";

/** Prepositions that say more than "at that time" and so stay. */
const meaningful =
  /^(?:sinds|vanaf|tot|na|voor|rond|tot en met|since|until|till|through|throughout|during|within|for|after|before|by|from|around)$/u;

/**
 * A time that is counted from the day of the news, in words that keep, with its preposition: "vrijdag" -> "op vrijdag 9
 * oktober 2020". Empty where the date is not known.
 */
export function dateInWords({ value, preposition }: TimeExpression, language: Language): string {
  if (preposition !== undefined && meaningful.test(preposition.text)) {
    const said = sayTime(value, language);
    return said === undefined ? "" : `${preposition.text} ${said}`;
  }
  return sayWhen(value, language) ?? "";
}
