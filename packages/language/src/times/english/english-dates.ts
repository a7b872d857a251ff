import { digitsLike, either, entries, map, maybe, phrase, seq, where, type Reader } from "../../grammar/reader.ts";
import {
  bareYear,
  comma,
  dateRange,
  fourDigitYear,
  numericDate,
  withTimeOfDay,
  yearRange,
  years,
} from "../build-phrase.ts";
import { englishFeasts } from "../feasts.ts";
import type { DatePhrase, Phrase } from "../phrase.ts";
import { clock, looseClock } from "./english-clock.ts";
import {
  dayOfMonth,
  daypart,
  fullMonth,
  month,
  ordinal,
  phaseOfDay,
  pointing,
  season,
  weekday,
  yearAfter,
  yearOfSeason,
} from "./english-words.ts";

const the = maybe(phrase("the"));
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const yearWords = words(
  "in since from until till to after before around circa of between by during about early mid late through and for -",
);
const countedWords = words(
  "people euros dollars pounds meters metres kilometers kilometres km miles feet percent per inhabitants homes families jobs houses dead wounded kilos kg grams litres liters megawatts watts acres hectares members degrees votes million billion thousand times others men women children soldiers",
);
const verbs = words("was is has had brought began ended gave saw will would marked proved became");

const weekdayFirst = maybe(seq(weekday, maybe(comma), the));
const dayMonth = map(
  seq(weekdayFirst, the, dayOfMonth, maybe(phrase("of")), month, maybe(yearAfter)),
  ([named, , day, , month, year]): DatePhrase => ({ type: "date", weekday: named?.[0], day, month, year }),
);
const notCounting = where(dayOfMonth, (atoms, _at, next) => {
  const after = atoms[next];
  return !(after?.glued && after.kind !== "sign") && !(after?.text === "-" && atoms[next + 1]?.glued && after.glued);
});
const monthDay = map(
  seq(weekdayFirst, month, the, notCounting, maybe(yearAfter)),
  ([named, month, , day, year]): DatePhrase => ({
    type: "date",
    weekday: named?.[0],
    day,
    month,
    year,
  }),
);
const monthYear = map(seq(month, maybe(phrase("of")), yearAfter), ([month, , year]): DatePhrase => ({
  type: "date",
  month,
  year,
}));
/** "May", "March" and "August" are names and verbs too: alone they need a word of time before them. */
const beforeMonth =
  /^(?:in|since|until|till|by|from|last|next|this|early|late|mid|through|to|between|during|before|after|of|and|for|around|-|until|every|each)$/;
const monthAlone = where(
  map(seq(maybe(pointing), fullMonth), ([pointing, month]): DatePhrase => ({ type: "date", month, pointing })),
  (atoms, at, next) => {
    const name = atoms[next - 1]?.lower ?? "";
    if (next - at > 1) return true;
    if (atoms[next]?.capital && atoms[next]?.upos === "PROPN") return false;
    const led = beforeMonth.test(atoms[at - 1]?.lower ?? "");
    return led || !/^(?:may|march|august|april|june)$/.test(name);
  },
);
const months = where(monthAlone, (atoms, at, next) => {
  const before = atoms[at - 1];
  const after = atoms[next];
  if (before?.capital && before.named && before.upos === "PROPN" && !beforeMonth.test(before.lower)) return false;
  return !(before?.lower === "the") || after?.kind !== "word";
});
const weekdaySaid = map(seq(maybe(pointing), weekday), ([pointing, weekday]): DatePhrase => ({
  type: "date",
  weekday,
  pointing,
}));
const weekdayPart = map(seq(maybe(pointing), weekday, daypart), ([pointing, weekday, daypart]): DatePhrase => ({
  type: "date",
  weekday,
  daypart,
  pointing,
}));
const numbers = numericDate("unsettled");
const day: Reader<Phrase> = either<Phrase>(dayMonth, monthDay, weekdaySaid, weekdayPart, numbers);
const withPhase = map(seq(day, maybe(either(phaseOfDay, daypart))), ([date, phase]) =>
  phase !== undefined && date.type === "date" ? withTimeOfDay(date, undefined, phase) : date,
);
const dayAtClock = map(
  seq(withPhase, maybe(comma), maybe(phrase("at", "around", "about")), clock),
  ([date, , , clock]) => (date.type === "date" ? withTimeOfDay(date, clock) : undefined),
);
const clockOnDay = map(seq(clock, maybe(comma), maybe(phrase("on")), withPhase), ([clock, , , date]) =>
  date.type === "date" ? withTimeOfDay(date, clock) : undefined,
);
const clockAlone = map(clock, (clock): Phrase => ({ type: "date", clock }));
const led = /^(?:from|between)$/;
const clockRange = where(
  map(seq(looseClock, phrase("and", "to", "until", "till", "-", "\u2013"), clock), ([from, , to]) =>
    dateRange({ type: "date", clock: from }, { type: "date", clock: to }),
  ),
  (atoms, at) => led.test(atoms[at - 1]?.lower ?? ""),
);

const seasonSaid = where(
  map(seq(the, maybe(pointing), season, maybe(yearOfSeason)), ([, pointing, season, year]): Phrase => ({
    type: "season",
    season,
    year,
    pointing,
  })),
  (atoms, at, next) => {
    const first = atoms[at]?.lower ?? "";
    if (/^(?:last|next|this|past|coming)$/.test(first) || /^(?:\d{4}|year$)/.test(atoms[next - 1]?.lower ?? ""))
      return true;
    const sure = /^(?:summer|winter|autumn)$/.test(atoms[next - 1]?.lower ?? "");
    return (
      sure &&
      first === "the" &&
      /^(?:in|during|over|since|until|by|before|after)$/.test(atoms[at - 1]?.lower ?? "") &&
      atoms[next]?.upos !== "NOUN"
    );
  },
);
const quarter = map(
  seq(the, maybe(pointing), ordinal, phrase("quarter"), maybe(yearOfSeason)),
  ([, , quarter, , year]): Phrase | undefined => (quarter <= 4 ? { type: "quarter", quarter, year } : undefined),
);
const ofNothing = where(quarter, (atoms, _at, next) => atoms[next]?.lower !== "of" && atoms[next]?.lower !== "-");
const feastName = entries(Object.fromEntries(Object.keys(englishFeasts).map((name) => [name, name])));
const feast = where(
  map(seq(maybe(pointing), feastName, maybe(yearOfSeason)), ([pointing, feast, year]): Phrase => ({
    type: "feast",
    feast,
    year,
    pointing,
  })),
  (atoms, at, next) => {
    const after = atoms[next];
    return atoms[at]?.lower !== "new" ||
      /^(?:eve|day|year)$/.test(atoms[next - 1]?.lower ?? "") ||
      /^\d/.test(atoms[next - 1]?.lower ?? "")
      ? !(after?.kind === "word" && (after.upos === "NOUN" || after.upos === "PROPN") && !weekday(atoms, next))
      : false;
  },
);
const feastFitting = where(
  feast,
  (atoms, at, next) => !(atoms[at]?.lower === "new" && /^(?:'s|')$/.test(atoms[next]?.lower ?? "")),
);
const fourth = map(phrase("the fourth of july", "fourth of july"), (): Phrase => ({ type: "date", month: 7, day: 4 }));

const yearAlone = where(
  map(bareYear(yearWords, countedWords, verbs), (year): DatePhrase => ({ type: "date", year })),
  (atoms, at) => {
    const before = atoms[at - 1]?.lower;
    return (
      !(before === "and" && !/^\d{4}$/.test(atoms[at - 2]?.lower ?? "")) &&
      !(before === "to" && /^\d/.test(atoms[at - 2]?.lower ?? "")) &&
      !(before === "for" && atoms[at - 2]?.kind === "number")
    );
  },
);
const yearNamed = map(seq(the, phrase("year"), fourDigitYear), ([, , year]): Phrase => ({ type: "date", year }));
const to = phrase("to", "until", "till", "through", "and", "\u2013", "-");
const yearPair = where(
  map(seq(fourDigitYear, to, fourDigitYear), ([from, , to]) => (from < to ? years(from, to) : undefined)),
  (atoms, at) => yearWords.has(atoms[at - 1]?.lower ?? "") || atoms[at - 1]?.text === "(",
);
const yearsSaid = where(
  yearRange,
  (atoms, at) => yearWords.has(atoms[at - 1]?.lower ?? "") || atoms[at - 1]?.text === "(",
);
const seasonOfYears = map(seq(the, yearRange, phrase("season", "school year")), ([, range]) => range);

const datedDay = either<Phrase>(dayMonth, monthDay, monthYear, numbers);
const dayToDate = map(seq(dayOfMonth, to, dayMonth), ([day, , to]) => dateRange({ type: "date", day }, to));
const monthDays = map(seq(month, dayOfMonth, to, dayOfMonth, maybe(yearAfter)), ([month, day, , last, year]) =>
  dateRange({ type: "date", month, day, year }, { type: "date", month, day: last, year }),
);
const monthDashed = map(
  seq(month, digitsLike(/^(\d{1,2})[-\u2013](\d{1,2})$/), maybe(yearAfter)),
  ([month, [first, last], year]) =>
    dateRange({ type: "date", month, day: Number(first), year }, { type: "date", month, day: Number(last), year }),
);
const dashedMonth = map(
  seq(digitsLike(/^(\d{1,2})[-\u2013](\d{1,2})$/), month, maybe(yearAfter)),
  ([[first, last], month, year]) =>
    dateRange({ type: "date", month, day: Number(first), year }, { type: "date", month, day: Number(last), year }),
);
const dateToDate = map(
  seq(datedDay, phrase("to", "until", "till", "through", "\u2013", "-"), datedDay),
  ([from, , to]) => dateRange(from, to),
);
const betweenDates = where(
  map(
    seq(
      either<Phrase>(datedDay, fullMonthSaid(), weekdaySaid),
      to,
      either<Phrase>(datedDay, fullMonthSaid(), weekdaySaid),
    ),
    ([from, , to]) => dateRange(from, to),
  ),
  (atoms, at) => led.test(atoms[at - 1]?.lower ?? ""),
);

function fullMonthSaid(): Reader<Phrase> {
  return map(fullMonth, (month): Phrase => ({ type: "date", month }));
}

/** What "early", "late" or "the end of" may stand before. */
export const englishWhole: Reader<Phrase> = either<Phrase>(
  monthYear,
  fullMonthSaid(),
  map(seq(the, season, maybe(yearOfSeason)), ([, season, year]): Phrase => ({ type: "season", season, year })),
  quarter,
  yearNamed,
  map(fourDigitYear, (year): Phrase => ({ type: "date", year })),
);

/** Dates, times of day, seasons, feasts and years, and ranges of them. */
export const englishDate: Reader<Phrase> = either<Phrase>(
  withPhase,
  dayAtClock,
  clockOnDay,
  clockAlone,
  clockRange,
  monthYear,
  months,
  seasonSaid,
  ofNothing,
  feastFitting,
  fourth,
  yearAlone,
  yearNamed,
  yearPair,
  yearsSaid,
  seasonOfYears,
  dayToDate,
  monthDays,
  monthDashed,
  dashedMonth,
  dateToDate,
  betweenDates,
);
