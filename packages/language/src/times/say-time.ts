import type { Language } from "@leesbewijs/domain";
import { dayNumber, weekdayOf } from "./calendar.ts";
import { sayLength } from "./say-length.ts";
import { type TimeNames, timeNames } from "./time-names.ts";
import type { DatedTime, TimeValue } from "./time-value.ts";

/**
 * A time in words that need no article beside them to be understood, without a preposition: "zaterdag 10 oktober 2020",
 * "eind september 2020", "de jaren negentig", "the summer of 2019", "twee jaar geleden" as "2018". Undefined for what has no
 * words of its own: vague times, and times of day of which the half is unknown.
 */
export function sayTime(value: TimeValue, language: Language): string | undefined {
  const names = timeNames[language];
  switch (value.kind) {
    case "vague":
    case "set":
      return undefined;
    case "duration":
      return sayLength(value.length, language);
    default: {
      if (value.halfOfDayUnknown) return undefined;
      const plain =
        value.kind === "interval"
          ? names.range(sayEnd(value.from, names), sayEnd(value.to, names))
          : sayInstant(value, names);
      return plain;
    }
  }
}

/**
 * The same with the preposition that an answer to "when" takes: "op zaterdag 10 oktober 2020", "in oktober 2020",
 * "eind september 2020", "om 12.00 uur".
 */
export function sayWhen(value: TimeValue, language: Language): string | undefined {
  const said = sayTime(value, language);
  if (said === undefined || (value.kind !== "instant" && value.kind !== "interval")) return undefined;
  if (value.kind === "interval") return `${language === "nl" ? "van" : "from"} ${said}`;
  return timeNames[language].when(value, said);
}

function sayInstant(value: DatedTime, names: TimeNames): string {
  const whole = sayWhole(value, names);
  return value.part === undefined ? whole : names.part(value.part, whole, value.grain);
}

function sayWhole(value: DatedTime, names: TimeNames): string {
  const [year = 0, month = 1] = value.from.split("-").map(Number);
  const [lastYear = 0, lastMonth = 1] = value.to.split("-").map(Number);
  switch (value.grain) {
    case "century":
      return names.century(Math.floor(year / 100) + 1);
    case "decade":
      return names.decade(value.part === undefined ? year : Math.floor(year / 10) * 10);
    case "season":
      return names.season(Math.floor((value.part === undefined ? month % 12 : lastMonth % 12) / 3), lastYear);
    case "quarter":
      return names.quarter(Math.ceil(month / 3), year);
    case "week":
      return names.week(sayEnd(value.from.slice(0, 10), names));
    case "weekend":
      return names.weekend(sayEnd(value.from.slice(0, 10), names));
    case "year":
      return value.from.slice(0, 4);
    case "month":
      return sayEnd(value.from.slice(0, 7), names);
    case "daypart": {
      const night = value.daypart === "night" && value.from.slice(11) >= "18";
      if (night) return names.night(sayEnd(value.from.slice(0, 10), names), sayEnd(value.to.slice(0, 10), names));
      return names.daypart(sayEnd(value.from.slice(0, 10), names), value.daypart ?? "morning");
    }
    default:
      return value.from === value.to
        ? sayEnd(value.from, names)
        : names.range(sayEnd(value.from, names), sayEnd(value.to, names));
  }
}

/** One end of a time, as precise as it is: a year, a month, a day with its weekday, a minute. */
function sayEnd(iso: string, names: TimeNames): string {
  const [date = "", time] = iso.split("T");
  const [year = 0, month, day] = date === "" ? [] : date.split("-").map(Number);
  const clock = time === undefined ? undefined : names.clock(time);
  if (date === "") return clock ?? "";
  if (month === undefined) return String(year);
  const monthName = names.months[month - 1] ?? "";
  if (day === undefined) return `${monthName} ${year}`;
  const weekday = names.weekdays[weekdayOf(dayNumber(year, month, day)) - 1] ?? "";
  const said = `${weekday} ${day} ${monthName} ${year}`;
  return clock === undefined ? said : `${said} ${names.at} ${clock}`;
}
