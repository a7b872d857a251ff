import { dayOf, isoDay, isoYear, type DayNumber } from "./calendar.ts";
import { cutPart } from "./cut-part.ts";
import type { FeastDays } from "./feasts.ts";
import type { Phrase } from "./phrase.ts";
import { resolveDate, resolveWeekday, seasonMonths } from "./resolve-date.ts";
import { resolveShift, resolveStretch } from "./resolve-shift.ts";
import type { DatedTime, TimeValue } from "./time-value.ts";
import { isoMonth, isoTime } from "./calendar.ts";
import { chosenYear, yearOf } from "./chosen-year.ts";

/** Where the clause around a time looks; a present looks to what comes unless that is far; "near" is for what may lie on either side ("tot vrijdag" in a past clause); without a verb weekdays look back. */
export type Outlook = "past" | "present" | "future" | "near" | "none";

/** What is known when a phrase is resolved. */
export type Surroundings = {
  readonly news: DayNumber;
  readonly outlook: Outlook;
  /** The year that the text is telling of, where that is not the year of the news. */
  readonly yearTold?: number | undefined;
  readonly feasts: Readonly<Record<string, FeastDays>>;
};

/** When that is, or undefined where there is no such time (30 February). News looks back: see `chosenYear`. */
export function resolvePhrase(phrase: Phrase, around: Surroundings): TimeValue | undefined {
  switch (phrase.type) {
    case "duration":
    case "set":
      return phrase.value;
    case "vague":
      return {
        kind: "vague",
        ...(phrase.shift && { shift: phrase.shift }),
        ...(phrase.ofNews ? { anchoredOn: "newsDate" as const } : phrase.shift && { anchoredOn: "text" as const }),
      };
    case "stretch":
      return resolveStretch(phrase, around);
    case "range":
      return resolveRange(phrase, around);
    case "held": {
      const of = resolveDated(phrase.of, around);
      return of && { ...of, approximation: phrase.approximation };
    }
    case "part": {
      const of = resolveDated(phrase.of, around);
      return of && cutPart(of, phrase.part, around.news);
    }
    default:
      return resolveDated(phrase, around);
  }
}

function resolveDated(phrase: Phrase, around: Surroundings): DatedTime | undefined {
  switch (phrase.type) {
    case "date":
      return resolveDate(phrase, around);
    case "shift":
      return resolveShift(phrase, around);
    case "years":
      return { kind: "instant", from: isoYear(phrase.from), to: isoYear(phrase.to), grain: phrase.grain };
    case "season": {
      const choice = chosenYear(phrase, around, (year) => seasonMonths(phrase.season, year).days);
      const { from, to } = seasonMonths(phrase.season, choice.year);
      return { kind: "instant", from, to, grain: "season", ...choice.anchor };
    }
    case "quarter": {
      const choice =
        phrase.year === undefined
          ? { year: dayOf(around.news).year, anchor: { anchoredOn: "newsDate" as const } }
          : yearOf(phrase.year, around.news);
      const first = phrase.quarter * 3 - 2;
      const to = isoMonth(choice.year, first + 2);
      return { kind: "instant", from: isoMonth(choice.year, first), to, grain: "quarter", ...choice.anchor };
    }
    case "feast": {
      const days = around.feasts[phrase.feast];
      if (days === undefined) return undefined;
      const choice = chosenYear(phrase, around, days);
      const [first, last] = days(choice.year);
      return { kind: "instant", from: isoDay(first), to: isoDay(last), grain: "feast", ...choice.anchor };
    }
    case "nightBetween": {
      const day = resolveWeekday(phrase.weekday, undefined, around);
      const [from, to] = [isoDay(day) + isoTime(22, 0), isoDay(day + 1) + isoTime(5, 59)];
      return { kind: "instant", from, to, grain: "daypart", daypart: "night", anchoredOn: "newsDate" };
    }
    default: {
      const value = resolvePhrase(phrase, around);
      return value?.kind === "instant" || value?.kind === "interval" ? value : undefined;
    }
  }
}

function resolveRange({ from, to }: Extract<Phrase, { type: "range" }>, around: Surroundings): DatedTime | undefined {
  const last = resolveDated(to, around);
  if (last === undefined) return undefined;
  const yearly = from.type === "date" && from.month !== undefined && from.year === undefined;
  const endYear = Number(last.from.slice(0, 4));
  const first = [endYear, endYear - 1].map((year) => resolveDated(yearly ? { ...from, year } : from, around));
  const start = first.find((start) => start !== undefined && start.from <= last.to);
  if (start === undefined) return undefined;
  const { part: _part, halfOfDayUnknown: _half, daypart: _daypart, ...rest } = last;
  return {
    ...rest,
    kind: "interval",
    from: start.from,
    ...((start.halfOfDayUnknown ?? last.halfOfDayUnknown) && { halfOfDayUnknown: true }),
    ...((start.anchoredOn ?? last.anchoredOn) && !(yearly && last.anchoredOn === undefined)
      ? { anchoredOn: last.anchoredOn ?? start.anchoredOn ?? "newsDate" }
      : {}),
  };
}
