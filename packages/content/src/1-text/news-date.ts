import type { NewsDate } from "./article-text.ts";
import { type CalendarDate, isCalendarDate, precisionOf } from "./calendar-date.ts";
import type { DateLine } from "./date-line.ts";

/**
 * The date of the news: the given one, else the first and most precise one that the text says it appeared on. A date
 * without a year gets the last year in which it was not later than `today`.
 */
export function newsDate(
  given: string | undefined,
  dates: readonly DateLine[],
  today: string | undefined,
): NewsDate | null {
  if (given !== undefined) return { value: given, precision: precisionOf(given), from: "given" };
  const found = dates.flatMap(({ value, dayOfYear, updated }) => {
    const read = value ?? withYear(dayOfYear, today);
    return read === null ? [] : [{ value: read, updated }];
  });
  const best = found.sort(
    (one, other) => Number(one.updated) - Number(other.updated) || other.value.length - one.value.length,
  )[0];
  return best === undefined ? null : { value: best.value, precision: precisionOf(best.value), from: "text" };
}

function withYear(dayOfYear: string | null, today: string | undefined): CalendarDate | null {
  if (dayOfYear === null || today === undefined || !isCalendarDate(today) || today.length !== 10) return null;
  const year = Number(today.slice(0, 4));
  const value = `${dayOfYear <= today.slice(5) ? year : year - 1}-${dayOfYear}`;
  return isCalendarDate(value) ? value : null;
}
