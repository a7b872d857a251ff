import {
  digitsLike,
  either,
  entries,
  entry,
  glued,
  map,
  maybe,
  orElse,
  phrase,
  seq,
  where,
  type Reader,
} from "../../grammar/reader.ts";
import { englishNumerals, englishOrdinal } from "../../numerals/english-numerals.ts";
import { amount } from "../../numerals/read-amount.ts";
import { dayDigits, fourDigitYear, secondOfYears } from "../build-phrase.ts";
import type { Pointing, Season, YearSaid } from "../phrase.ts";
import type { Daypart, TimeUnit } from "../time-value.ts";

export const weekdayNames = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const monthNames = "january february march april may june july august september october november december".split(" ");
const shortMonths = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const shortDays = { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5 };
const numbered = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name, at) => [name, at + 1]));

/** English writes days and months with a capital; without it "may", "march" and "sun" are other words. */
const capital = <T>(reader: Reader<T>): Reader<T> => where(reader, (atoms, at) => atoms[at]?.capital === true);

export const weekday: Reader<number> = capital(
  either(
    entry(numbered(weekdayNames)),
    map(seq(entry(shortDays), phrase(".")), ([day]) => day),
  ),
);
export const fullMonth: Reader<number> = capital(entry(numbered(monthNames)));
/** Also short: only beside a day or year. */
export const month: Reader<number> = orElse(
  fullMonth,
  capital(map(seq(entry(shortMonths), maybe(phrase("."))), ([month]) => month)),
);

const ordinalDigits = map(seq(digitsLike(/^(\d{1,4})$/), glued(phrase("st", "nd", "rd", "th"))), ([[digits]]) =>
  Number(digits),
);
/** "third", "25th", "twenty-first". */
export const ordinal: Reader<number> = orElse(ordinalDigits, englishOrdinal);
export const dayOfMonth: Reader<number> = orElse(
  map(ordinal, (day) => (day <= 31 ? day : undefined)),
  dayDigits,
);

const shiftedYear = entries<YearSaid>({
  "last year": { shift: -1 },
  "of last year": { shift: -1 },
  "this year": { shift: 0 },
  "of this year": { shift: 0 },
  "next year": { shift: 1 },
  "of next year": { shift: 1 },
});
const commaYear = map(seq(maybe(phrase(",")), fourDigitYear), ([, year]): YearSaid => year);
/** "2020", ", 2020", "last year", after a day or month. */
export const yearAfter: Reader<YearSaid> = orElse(shiftedYear, commaYear);
const ofYear = map(seq(maybe(phrase("of", "in")), orElse(fourDigitYear, secondOfYears)), ([, year]): YearSaid => year);
export const yearOfSeason: Reader<YearSaid> = orElse(shiftedYear, ofYear);

export const pointing: Reader<Pointing> = entry<Pointing>({
  last: "last",
  past: "last",
  this: "this",
  next: "next",
  coming: "next",
});

export const season: Reader<Season> = entry<Season>({
  spring: "spring",
  summer: "summer",
  autumn: "autumn",
  fall: "autumn",
  winter: "winter",
});

const unitNames: Readonly<Record<string, TimeUnit>> = {
  second: "second",
  minute: "minute",
  min: "minute",
  mins: "minute",
  hour: "hour",
  hr: "hour",
  day: "day",
  night: "day",
  weekend: "weekend",
  week: "week",
  fortnight: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
  centuries: "century",
};
export const oneUnit: Reader<TimeUnit> = entry(unitNames);
export const unit: Reader<TimeUnit> = entry(
  Object.fromEntries(
    Object.entries(unitNames).flatMap(([name, unit]) => [
      [name, unit],
      [`${name}s`, unit],
    ]),
  ),
);

export const daypart: Reader<Daypart> = entry<Daypart>({
  morning: "morning",
  afternoon: "afternoon",
  evening: "evening",
  night: "night",
});
/** "in the morning", "at night". */
export const phaseOfDay: Reader<Daypart> = entries<Daypart>({
  "in the morning": "morning",
  "in the afternoon": "afternoon",
  "in the evening": "evening",
  "at night": "night",
});

export const count = amount(englishNumerals);
/** An hour of the clock in a word or digits, 1 to 12. */
export const hour: Reader<number> = orElse(
  map(digitsLike(/^(0?[1-9]|1[0-2])$/), ([hour]) => Number(hour)),
  entry(numbered("one two three four five six seven eight nine ten eleven twelve".split(" "))),
);
