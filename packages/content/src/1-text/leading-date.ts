import { type DateLine, readDateLine } from "./date-line.ts";

const labelled = /^(?:date|datum)\s*:?\s*((?:19|20)\d\d(?:-\d{2}(?:-\d{2})?)?)\s+(?=\S)/i;
const weekday =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? [^\s,]{1,12}\.? [^\s,]{1,12},? (?:19|20)\d\d\s+(?=["“‘„]?\p{Lu})/iu;

/**
 * A date that ran into the first paragraph: "date 2020-10 De brug …", "Friday, January 4, 2019 A bridge …".
 *
 * @returns the date, and how many UTF-16 units it takes with the space behind it
 */
export function leadingDate(paragraph: string): { readonly date: DateLine; readonly length: number } | null {
  const head = paragraph.slice(0, 60);
  const found = labelled.exec(head)?.[0] ?? weekday.exec(head)?.[0];
  const date = found === undefined ? null : readDateLine(found.trim());
  return found === undefined || date === null ? null : { date, length: found.length };
}
