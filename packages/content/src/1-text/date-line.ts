import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";

/** A line that is nothing but a date. `value` is null where its year is not said. */
export type DateLine = {
  readonly value: CalendarDate | null;
  /** Day and month where the year is not said: "05-03". */
  readonly dayOfYear: string | null;
  /** It says when the article was changed, not when it appeared. */
  readonly updated: boolean;
};

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "januari january jan",
    "februari february feb febr",
    "maart march mrt mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "augustus august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec",
  ].flatMap((names, at) => names.split(" ").map((name) => [name, at + 1])),
);
const words = (line: string): ReadonlySet<string> => new Set(line.split(" "));
const weekdays = words(
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday " +
    "ma di wo do vr za zo mon tue tues wed thu thur thurs fri sat sun",
);
const labels = words(
  "date datum gepubliceerd published geplaatst posted bijgewerkt updated update gewijzigd modified created aangemaakt",
);
const changed = words("bijgewerkt updated update gewijzigd modified");
const glue = words(
  "op on at om the of laatst laatste last first uur am pm a.m p.m utc gmt cet cest et est edt bst h u - – — | · • / en and",
);

/**
 * Reads a line that holds a date and nothing else: "5 november 2005", "Saturday, February 2, 2019", "date 2020-10",
 * "Gepubliceerd op 3-5-2021 om 12:30". Words that are no part of a date make it another line.
 *
 * @returns null where it is none
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > 120 || !/\d/.test(line)) return null;
  const tokens = line
    .toLowerCase()
    .split(/[\s,()[\]]+|:(?=\s|$)/)
    .filter((token) => token !== "");
  return tokens.length > 14
    ? null
    : readDateTokens(tokens.map((token) => (/^\p{L}+\.$/u.test(token) ? token.slice(0, -1) : token)));
}

function readDateTokens(tokens: readonly string[]): DateLine | null {
  let year: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  let whole: CalendarDate | null = null;
  let labelled = false;
  let updated = false;
  for (const token of tokens) {
    const number = /^(\d{1,2})(?:st|nd|rd|th|e)?$/.exec(token)?.[1];
    if (labels.has(token)) {
      // What stands after "updated" is another date; the first one holds.
      if (whole !== null || year !== null) break;
      labelled = true;
      updated ||= changed.has(token);
    } else if (months[token] !== undefined) month ??= months[token];
    else if (/^(?:19|20)\d\d$/.test(token)) year ??= Number(token);
    else if (number !== undefined) day ??= Number(number);
    else if (readNumericDate(token) !== null) whole ??= readNumericDate(token);
    else if (!weekdays.has(token) && !glue.has(token) && !/^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:am|pm|u|h)?$/.test(token))
      return null;
  }
  const value = whole ?? fromParts(year, month, labelled && month === null ? null : day);
  if (value !== null && (whole !== null || month !== null || labelled)) return { value, dayOfYear: null, updated };
  if (month === null || day === null || year !== null || !isCalendarDate(`2000-${two(month)}-${two(day)}`)) return null;
  return { value: null, dayOfYear: `${two(month)}-${two(day)}`, updated };
}

function fromParts(year: number | null, month: number | null, day: number | null): CalendarDate | null {
  if (year === null) return null;
  const value = [String(year), ...(month === null ? [] : [two(month), ...(day === null ? [] : [two(day)])])].join("-");
  return isCalendarDate(value) ? value : null;
}

/** ISO, or day before month with any signs between; "5/4/2020" could be either order, so only its year holds. */
function readNumericDate(token: string): CalendarDate | null {
  const iso = /^(\d{4}-\d{2}(?:-\d{2})?)(?:t\d{2}:\d{2}.{0,12})?$/.exec(token)?.[1];
  if (iso !== undefined) return isCalendarDate(iso) ? iso : null;
  const [, first, sign, second, year] = /^(\d{1,2})([-/.])(\d{1,2})[-/.]((?:19|20)\d\d)$/.exec(token) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const dayFirst = `${year}-${two(Number(second))}-${two(Number(first))}`;
  const monthFirst = `${year}-${two(Number(first))}-${two(Number(second))}`;
  if (!isCalendarDate(dayFirst)) return isCalendarDate(monthFirst) ? monthFirst : null;
  return sign === "/" && dayFirst !== monthFirst && isCalendarDate(monthFirst) ? year : dayFirst;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
