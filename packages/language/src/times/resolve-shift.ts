import { type DayNumber, dayNumber, dayOf, isoDay, isoMonth, isoTime, isoYear, weekdayOf } from "./calendar.ts";
import type { Phrase, TimeOfDay } from "./phrase.ts";
import { atTimeOfDay } from "./resolve-date.ts";
import type { Surroundings } from "./resolve-phrase.ts";
import type { DatedTime, TimeUnit, VagueTime } from "./time-value.ts";

const anchor = { anchoredOn: "newsDate" } as const;
const dated = (from: string, to: string, grain: DatedTime["grain"]): DatedTime => ({
  kind: "instant",
  from,
  to,
  grain,
  ...anchor,
});

/** So many units from the news: "gisteravond", "vorige week donderdag", "drie maanden geleden". */
export function resolveShift(phrase: Extract<Phrase, { type: "shift" }>, around: Surroundings): DatedTime | undefined {
  const { news } = around;
  const { unit, by, weekday } = phrase;
  const today = dayOf(news);
  const monday = news - weekdayOf(news) + 1;
  switch (unit) {
    case "day":
      return phrase.daypart === "night" && phrase.clock === undefined
        ? night(news, by, around.outlook)
        : atTimeOfDay(news + by, phrase, anchor);
    case "week": {
      const first = monday + by * 7;
      if (weekday !== undefined) return atTimeOfDay(first + weekday - 1, phrase satisfies TimeOfDay, anchor);
      return dated(isoDay(first), isoDay(first + 6), "week");
    }
    case "weekend": {
      const over =
        by === 0 && (around.outlook === "past" || around.outlook === "none") && weekdayOf(news) < 6 ? -1 : by;
      return dated(isoDay(monday + over * 7 + 5), isoDay(monday + over * 7 + 6), "weekend");
    }
    case "month":
      return dated(isoMonth(today.year, today.month + by), isoMonth(today.year, today.month + by), "month");
    case "quarter": {
      const first = Math.ceil(today.month / 3) * 3 - 2 + by * 3;
      return dated(isoMonth(today.year, first), isoMonth(today.year, first + 2), "quarter");
    }
    case "year":
      return dated(isoYear(today.year + by), isoYear(today.year + by), "year");
    case "decade":
    case "century": {
      const size = unit === "decade" ? 10 : 100;
      const first = Math.floor(today.year / size) * size + by * size;
      return first < 0 ? undefined : dated(isoYear(first), isoYear(first + size - 1), unit);
    }
    case "hour":
    case "minute":
    case "second":
      return undefined;
  }
}

/** "vannacht" is the night that is over or the one to come; "last night" may be the evening too. */
function night(news: DayNumber, by: number, outlook: Surroundings["outlook"]): DatedTime {
  const evening = by === 0 && (outlook === "past" || outlook === "none") ? news - 1 : news + by;
  const from = isoDay(evening) + isoTime(by < 0 ? 18 : 22, 0);
  return { ...dated(from, isoDay(evening + 1) + isoTime(5, 59), "daypart"), daypart: "night" };
}

const days: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, weekend: 7 };
const months: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3 };
const years: Partial<Record<TimeUnit, number>> = { year: 1, decade: 10, century: 100 };

/** "de afgelopen twee weken": until the day of the news, or from it; years by the year, shorter units by the day. */
export function resolveStretch(
  { unit, by }: Extract<Phrase, { type: "stretch" }>,
  { news }: Pick<Surroundings, "news">,
): DatedTime | VagueTime {
  const { year, month, day } = dayOf(news);
  const ends = ((): readonly string[] | undefined => {
    const inDays = days[unit];
    if (inDays !== undefined) return [isoDay(news), isoDay(news + Math.round(by * inDays))];
    const inMonths = months[unit] ?? (Number.isInteger(by) ? undefined : (years[unit] ?? 0) * 12);
    if (inMonths !== undefined) return [isoDay(news), isoDay(dayNumber(year, month + Math.round(by * inMonths), day))];
    const inYears = years[unit];
    return inYears === undefined ? undefined : [isoYear(year), isoYear(year + by * inYears)];
  })();
  const [from, to] = [...(ends ?? [])].sort();
  if (from === undefined || to === undefined) return { kind: "vague", ...anchor };
  const grain = unit === "second" || unit === "weekend" ? "day" : unit;
  return { ...dated(from, to, grain), kind: "interval" };
}
