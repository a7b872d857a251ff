import type { Atom } from "../grammar/atom.ts";
import { digitsLike, map, maybe, phrase, seq, where, type Reader } from "../grammar/reader.ts";
import type { Clock, DatePhrase, Phrase, YearSaid } from "./phrase.ts";
import type { Daypart } from "./time-value.ts";

/** A clock with the half of the day that a part of the day tells: eight in the evening is 20:00. */
export function clockIn(clock: Clock, daypart: Daypart | undefined): Clock {
  if (daypart === undefined || clock.hour > 12) return clock;
  const { hour } = clock;
  const noonOn = daypart === "evening" || (daypart === "afternoon" && hour < 12);
  const midnight = hour === 12 && (daypart === "night" || daypart === "evening" || daypart === "morning");
  return { ...clock, hour: midnight ? 0 : noonOn && hour < 12 ? hour + 12 : hour, halfKnown: true };
}

/** A date with a time of day. */
export function withTimeOfDay(
  date: Extract<Phrase, { type: "date" | "shift" }>,
  clock: Clock | undefined,
  daypart?: Daypart,
): Phrase {
  const of = daypart ?? date.daypart;
  return clock === undefined ? { ...date, daypart: of } : { ...date, clock: clockIn(clock, of), daypart: of };
}

/** What the earlier of two dates leaves out, the later says: "3 tot 17 november 2019". */
export function dateRange(from: Phrase, to: Phrase): Phrase | undefined {
  if (from.type === "date" && to.type === "date") {
    const shared: DatePhrase = {
      ...from,
      month: from.month ?? (from.weekday === undefined || from.day !== undefined ? to.month : undefined),
      year: from.year ?? (from.month !== undefined || from.day !== undefined ? to.year : undefined),
    };
    const isClock = (date: DatePhrase): boolean =>
      date.clock !== undefined && date.month === undefined && date.weekday === undefined;
    if (shared.month === undefined && shared.weekday === undefined && shared.year === undefined && !isClock(from))
      return undefined;
    if (isClock(from) && from.clock && to.clock && !from.clock.halfKnown && to.clock.halfKnown)
      return { type: "range", from: { ...from, clock: { ...from.clock, halfKnown: true } }, to };
    return { type: "range", from: shared, to };
  }
  return from.type === to.type || from.type === "part" || to.type === "part" ? { type: "range", from, to } : undefined;
}

/** A year in four digits that can be one, 1000 to 2199. */
export const fourDigitYear: Reader<number> = map(digitsLike(/^(1\d{3}|2[01]\d{2})$/), ([year]) => Number(year));

/** "'94": the latest such year before the twenties of this century are over. */
export const twoDigitYear: Reader<number> = map(digitsLike(/^'(\d\d)$/), ([year]) => century(Number(year)));
export const century = (year: number): number => (year < 30 ? 2000 : 1900) + year;

/** "10/10/2020", "7-8-2019", "2020-09-30"; `order` says how the language reads the first two where both could be a month. */
export const numericDate = (order: "dayFirst" | "unsettled"): Reader<Phrase> =>
  map(
    digitsLike(/^(\d{1,4})([/.-])(\d{1,2})([/.-])(\d{1,4})$/),
    ([a = "", sign, b = "", same, c = ""]): Phrase | undefined => {
      if (sign !== same) return undefined;
      if (a.length === 4) return dateOf(Number(c), Number(b), Number(a));
      if (a.length > 2 || (c.length !== 4 && (c.length !== 2 || sign !== "/"))) return undefined;
      const year = c.length === 4 ? Number(c) : century(Number(c));
      const [first, second] = [Number(a), Number(b)];
      const unsettled = order === "unsettled" && first <= 12 && second <= 12 && first !== second;
      if (unsettled) return first > 0 && second > 0 ? { type: "vague" } : undefined;
      return second > 12 ? dateOf(second, first, year) : dateOf(first, second, year);
    },
  );

function dateOf(day: number, month: number, year: YearSaid): Phrase | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { type: "date", day, month, year } : undefined;
}

/** "1992-1994", "2018/2019", "1992-94". */
export const yearRange: Reader<Phrase> = map(
  digitsLike(/^(1\d{3}|2[01]\d{2})[-/\u2013](\d{4}|\d{2})$/),
  ([first = "", second = ""]): Phrase | undefined => {
    const from = Number(first);
    const to = second.length === 4 ? Number(second) : Math.floor(from / 100) * 100 + Number(second);
    return from < to && to - from < 150 && to < 2200 ? years(from, to) : undefined;
  },
);

/** The later of two years that follow each other: the winter of 2006-2007 is that of 2007. */
export const secondOfYears: Reader<number> = map(yearRange, (range) =>
  range.type === "range" &&
  range.from.type === "date" &&
  range.to.type === "date" &&
  typeof range.from.year === "number" &&
  typeof range.to.year === "number" &&
  range.to.year === range.from.year + 1
    ? range.to.year
    : undefined,
);

export const years = (from: number, to: number): Phrase => ({
  type: "range",
  from: { type: "date", year: from },
  to: { type: "date", year: to },
});

/** A year said alone is one only where nothing it could count, measure or number stands around it. */
export function bareYear(
  before: ReadonlySet<string>,
  counted: ReadonlySet<string>,
  starts: ReadonlySet<string>,
): Reader<number> {
  return where(fourDigitYear, (atoms, at, next, year) => {
    const previous = atoms[at - 1];
    const following = atoms[next];
    if (
      counted.has(following?.lower ?? "") ||
      following?.kind === "number" ||
      (following?.glued && following.kind !== "sign")
    )
      return false;
    if (
      /^[$\u20ac\u00a3%#\u00b0\u2030]$/.test(previous?.text ?? "") ||
      /^[%\u00b0\u20ac$\u00a3]$/.test(following?.text ?? "")
    )
      return false;
    if (following?.text === "-" && following.glued && atoms[next + 1]?.glued) return false;
    if (atoms[at]?.glued && previous?.text !== "(" && !opening(previous)) return false;
    if (before.has(previous?.lower ?? ""))
      return !(year % 10 === 0 && (following?.upos === "NOUN" || following?.upos === "ADJ")) || year < 1500;
    if (previous?.text === "(") return /^[);,]$/.test(following?.text ?? "");
    return year >= 1500 && previous === undefined && starts.has(following?.lower ?? "");
  });
}

const opening = (atom: Atom | undefined): boolean => atom !== undefined && /^["'\u2018\u201c(]$/.test(atom.text);

/** A day of a month in digits, 1 to 31. */
export const dayDigits: Reader<number> = map(digitsLike(/^(0?[1-9]|[12]\d|3[01])$/), ([day]) => Number(day));

/** "12:30", "9.00"; a stop only where the language writes clocks so. */
export const digitalClock = (signs: RegExp): Reader<Clock> =>
  map(digitsLike(/^([01]?\d|2[0-4])([.:])([0-5]\d)$/), ([hour, sign = "", minute]) =>
    signs.test(sign) ? { hour: Number(hour), minute: Number(minute), halfKnown: true } : undefined,
  );

export const comma = phrase(",");

/** What may follow, and what it adds: the value stays as it is where it does not. */
export const extended = <T, U>(first: Reader<T>, more: Reader<U>, join: (first: T, more: U) => T): Reader<T> =>
  map(seq(first, maybe(more)), ([value, added]) => (added === undefined ? value : join(value, added)));
