import { readDateLine, type DateLine } from "./date-line.ts";

/** What stands before the first sentence of a report: where it was written, by which agency, when. */
export type Dateline = {
  /** How many UTF-16 units it takes, its dash and spaces among them. */
  readonly length: number;
  readonly agency: string | null;
  readonly date: DateLine | null;
};

const reach = 70;
const dash = /\s+(?:[-–—]|--)\s+|\s?—\s?|(?<=\))\s?[-–—:]\s?/;

/**
 * "AMSTERDAM - ", "LONDON (Reuters) — ", "Brussel, 3 mei (ANP) - " at the start of a paragraph. A place alone must be all in
 * capitals; with an agency or a date it need not.
 *
 * @returns null where there is none
 */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, reach);
  const sign = dash.exec(head);
  if (sign === null || sign.index === 0) return null;
  const length = sign.index + sign[0].length;
  if (!/^["“‘'„]?[\p{Lu}\p{N}]/u.test(paragraph.slice(length))) return null;
  const read = readPrefix(head.slice(0, sign.index));
  return read === null ? null : { length, ...read };
}

/** A line of its own: "Brussel, 3 mei". */
export function readDatelineAlone(line: string): Dateline | null {
  if (line.length > reach || !/[,(]/.test(line)) return null;
  const read = readPrefix(line.replace(/\s*[-–—:]$/, ""));
  return read === null ? null : { length: line.length, ...read };
}

function readPrefix(prefix: string): Omit<Dateline, "length"> | null {
  const agency = /\(([^()]{2,30})\)\s*$/.exec(prefix)?.[1] ?? null;
  const rest = prefix.replace(/\s*\([^()]{2,30}\)\s*$/, "");
  const [place = "", ...more] = rest.split(/\s*,\s*/);
  const after = more.filter((part) => !isPlaceToo(part)).join(" ");
  const date = after === "" ? null : readDateLine(after);
  if (after !== "" && date === null) return null;
  if (rest === "") return agency === null ? null : { agency, date };
  const words = place.split(/[\s/]+/);
  if (
    words.length > 4 ||
    !words.every(
      (word) => /^['’]?\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || /^(?:de|den|la|le|of|'s|’s|van|aan)$/i.test(word),
    )
  )
    return null;
  const capitals = /^[\p{Lu}\p{M}\s/.'’-]{3,}$/u.test(place.replace(/['’]s-?/g, ""));
  const isAgency = agency !== null && /^\p{Lu}[\p{L}.\s/&]*$/u.test(agency);
  if (agency !== null && !isAgency) return null;
  return capitals || isAgency || date !== null ? { agency, date } : null;
}

/** "N.Y.", "Virginia" or, in capitals, a second place. */
function isPlaceToo(part: string): boolean {
  return /^\p{Lu}\p{L}{2,14}$|^[\p{Lu}\p{M}.\s'’-]{2,40}$/u.test(part) && readDateLine(`${part} 2000`) === null;
}
