import { type DayNumber, dayNumber, daysInMonth, isoDay, isoMonth, isoYear, parseIsoDay } from "./calendar.ts";
import type { DatedTime, PartOfTime } from "./time-value.ts";

/** Shares of a time that its parts take. News uses them loosely, so they are wide: better a part too wide than a proof too narrow. */
const shares: Record<Exclude<PartOfTime, "earlier" | "later">, readonly [number, number]> = {
  begin: [0, 1 / 3],
  middle: [1 / 3, 2 / 3],
  end: [2 / 3, 1],
  firstHalf: [0, 1 / 2],
  secondHalf: [1 / 2, 1],
};

/**
 * The part of a time: days of a month or week, months of a year, years of a decade. "earlier" runs until the news and "later"
 * from it. Undefined where a part says nothing, as of a day.
 */
export function cutPart(time: DatedTime, part: PartOfTime, news: DayNumber): DatedTime | undefined {
  const [first, last] = [firstDay(time.from), lastDay(time.to)];
  if (first === undefined || last === undefined) return undefined;
  if (part === "earlier" || part === "later") {
    if (news < first || news > last) return { ...time, part };
    const [from, to] = part === "earlier" ? [first, news] : [news, last];
    return { ...time, kind: "interval", from: isoDay(from), to: isoDay(to), part };
  }
  const [start, end] = shares[part];
  const units = unitsOf(time);
  if (units === undefined) return undefined;
  const from = Math.floor(units.length * start + 1e-9);
  const to = Math.ceil(units.length * end - 1e-9) - 1;
  const isMonth = time.grain === "month";
  return {
    ...time,
    from: units[isMonth && part === "end" ? 20 : isMonth && part === "middle" ? 10 : from] ?? time.from,
    to: units[isMonth && part === "begin" ? 9 : isMonth && part === "middle" ? 19 : to] ?? time.to,
    part,
  };
}

/** The units a time is told in one step finer: a decade in years, a year in months, a month in days. */
function unitsOf({ from, to, grain }: DatedTime): string[] | undefined {
  const [year = 0, month = 1] = from.split("-").map(Number);
  const upTo = (count: number, unit: (step: number) => string): string[] =>
    Array.from({ length: count }, (_, at) => unit(at));
  switch (grain) {
    case "century":
    case "decade":
      return upTo(Number(to) - year + 1, (step) => isoYear(year + step));
    case "year":
      return from.length === 4 ? upTo(12, (step) => isoMonth(year, 1 + step)) : undefined;
    case "season":
    case "quarter":
      return upTo(3, (step) => isoMonth(year, month + step));
    case "month":
      return from.length === 7
        ? upTo(daysInMonth(year, month), (step) => isoDay(dayNumber(year, month, 1 + step)))
        : undefined;
    case "week":
      return upTo(7, (step) => isoDay(parseIsoDay(from) + step));
    default:
      return undefined;
  }
}

function firstDay(iso: string): DayNumber | undefined {
  if (iso.startsWith("T")) return undefined;
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
  return dayNumber(year, month, day);
}

function lastDay(iso: string): DayNumber | undefined {
  if (iso.startsWith("T")) return undefined;
  const [year = 0, month, day] = iso.slice(0, 10).split("-").map(Number);
  if (day !== undefined && month !== undefined) return dayNumber(year, month, day);
  return month === undefined ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 0);
}
