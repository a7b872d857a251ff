import { type DayNumber, dayNumber, daysInMonth, isoDay, isoMonth, isoTime, isoYear, weekdayOf } from "./calendar.ts";
import { chosenYear, yearOf } from "./chosen-year.ts";
import type { Clock, DatePhrase, Pointing, Season, TimeOfDay } from "./phrase.ts";
import type { Surroundings } from "./resolve-phrase.ts";
import type { DatedTime, Daypart } from "./time-value.ts";

/** The date that a phrase names, with the time of day that was said. */
export function resolveDate(phrase: DatePhrase, around: Surroundings): DatedTime | undefined {
  const { year, month, day, weekday, clock } = phrase;
  if (month === undefined) {
    if (weekday !== undefined)
      return atTimeOfDay(resolveWeekday(weekday, phrase.pointing, around), phrase, { anchoredOn: "newsDate" });
    if (year === undefined) return clock && timeAlone(clock);
    const said = yearOf(year, around.news);
    return { kind: "instant", from: isoYear(said.year), to: isoYear(said.year), grain: "year", ...said.anchor };
  }
  if (day === undefined) {
    const choice = chosenYear(phrase, around, (year) => [dayNumber(year, month, 1), dayNumber(year, month + 1, 0)]);
    const at = isoMonth(choice.year, month);
    return { kind: "instant", from: at, to: at, grain: "month", ...choice.anchor };
  }
  const sameWeekday = (year: number): boolean =>
    weekday === undefined || weekdayOf(dayNumber(year, month, day)) === weekday;
  const choice = chosenYear(phrase, around, (year) => [dayNumber(year, month, day), dayNumber(year, month, day)]);
  const years = [choice.year, choice.year - 1, choice.year + 1];
  const at = year === undefined ? (years.find(sameWeekday) ?? choice.year) : choice.year;
  if (day < 1 || day > daysInMonth(at, month)) return undefined;
  return atTimeOfDay(dayNumber(at, month, day), phrase, choice.anchor);
}

/** The day of a weekday: the nearest past one, the day of the news included, or the nearest to come; "vorige" and "komende" leave that day out. */
export function resolveWeekday(
  weekday: number,
  pointing: Pointing | undefined,
  { news, outlook }: Pick<Surroundings, "news" | "outlook">,
): DayNumber {
  const back = (weekdayOf(news) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (pointing === "last") return news - (back === 0 ? 7 : back);
  if (pointing === "next") return news + (ahead === 0 ? 7 : ahead);
  if (outlook === "near") return back <= ahead ? news - back : news + ahead;
  return outlook === "past" || outlook === "none" ? news - back : news + ahead;
}

/** Hours of the parts of a day; a night that a day's name is given to may be the one before or after it, so it holds both. */
const hours: Record<Daypart, readonly [fromHour: number, toHour: number, nextDay: 0 | 1]> = {
  morning: [6, 11, 0],
  afternoon: [12, 17, 0],
  evening: [18, 23, 0],
  night: [0, 5, 1],
};

/** A day with its clock or part of day. */
export function atTimeOfDay(
  day: DayNumber,
  { clock, daypart }: TimeOfDay,
  anchor: Pick<DatedTime, "anchoredOn">,
): DatedTime {
  const date = isoDay(day);
  if (clock !== undefined)
    return { ...timeAlone(clock), from: date + timeOf(clock), to: date + timeOf(clock), ...anchor };
  if (daypart === undefined) return { kind: "instant", from: date, to: date, grain: "day", ...anchor };
  const [first, last, next] = hours[daypart];
  const [from, to] = [date + isoTime(first, 0), isoDay(day + next) + isoTime(last, 59)];
  return { kind: "instant", from, to, grain: "daypart", daypart, ...anchor };
}

const timeOf = ({ hour, minute }: Clock): string => isoTime(hour % 24, minute);

function timeAlone(clock: Clock): DatedTime {
  const at = timeOf(clock);
  return { kind: "instant", from: at, to: at, grain: "minute", ...(!clock.halfKnown && { halfOfDayUnknown: true }) };
}

const firstMonths: Record<Season, number> = { winter: 0, spring: 3, summer: 6, autumn: 9 };

/** The three months of a season. The winter of a year began in the December before it, as weather services count. */
export function seasonMonths(
  season: Season,
  year: number,
): { readonly from: string; readonly to: string; readonly days: readonly [DayNumber, DayNumber] } {
  const first = firstMonths[season];
  return {
    from: isoMonth(year, first),
    to: isoMonth(year, first + 2),
    days: [dayNumber(year, first, 1), dayNumber(year, first + 3, 0)],
  };
}
