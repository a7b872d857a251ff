import { dayNumber } from "./calendar.ts";
import type { DatedTime, TimeValue } from "./time-value.ts";

type Reach = { readonly from: number; readonly to: number };

/**
 * Whether `inner` lies wholly within the time that `outer` speaks of, so that what is true of the one may be true of the
 * other: a day within its month, and 2017 within "sinds 2015". Undefined where that cannot be said: durations, sets, vague
 * times, and a time of day against a date.
 */
export function containsTime(outer: TimeValue, inner: TimeValue): boolean | undefined {
  const [a, b] = [reachOf(outer), reachOf(inner)];
  if (a === undefined || b === undefined || alone(outer) !== alone(inner)) return undefined;
  return a.from <= b.from && b.to <= a.to;
}

/**
 * Whether two values say the same time or amount of time, whatever the words: "twaalf uur zaterdagmiddag" and
 * "zaterdag 12.00 uur". Undefined where a vague time or an unknown half of the day leaves it open.
 */
export function sameTime(a: TimeValue, b: TimeValue): boolean | undefined {
  if (a.kind === "vague" || b.kind === "vague") return undefined;
  if (a.kind === "duration" && b.kind === "duration") return minutes(a.length) === minutes(b.length);
  if (a.kind === "set" && b.kind === "set")
    return minutes(a.every) === minutes(b.every) && a.times === b.times && a.weekday === b.weekday;
  if (!isDated(a) || !isDated(b)) return false;
  const same = spanOf(a).from === spanOf(b).from && spanOf(a).to === spanOf(b).to && alone(a) === alone(b);
  if (a.halfOfDayUnknown === b.halfOfDayUnknown) return same && a.relation === b.relation;
  return Math.abs(spanOf(a).from - spanOf(b).from) % 720 === 0 ? undefined : false;
}

/**
 * The order of two times on a line: below 0 where `a` is over before `b` begins, above 0 the other way round, 0 where they
 * overlap. Undefined where one of them has no place on the line. Relations do not count: "tot 2015" stands at 2015.
 */
export function compareTimes(a: TimeValue, b: TimeValue): number | undefined {
  if (!isDated(a) || !isDated(b) || alone(a) !== alone(b)) return undefined;
  if (alone(a) && (a.halfOfDayUnknown || b.halfOfDayUnknown)) return undefined;
  if (spanOf(a).to < spanOf(b).from) return -1;
  return spanOf(b).to < spanOf(a).from ? 1 : 0;
}

const isDated = (value: TimeValue): value is DatedTime => value.kind === "instant" || value.kind === "interval";
const alone = (value: TimeValue): boolean => isDated(value) && value.from.startsWith("T");

const lengths = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  weekend: 2880,
  week: 10_080,
  month: 43_829.1,
  quarter: 131_487.3,
  year: 525_949.2,
  decade: 5_259_492,
  century: 52_594_920,
} as const;
const minutes = ({ amount, unit }: { readonly amount: number; readonly unit: keyof typeof lengths }): number =>
  amount * lengths[unit];

/** The first and last minute of the named time. */
function spanOf({ from, to }: DatedTime): Reach {
  return { from: minuteOf(from, false), to: minuteOf(to, true) };
}

function reachOf(value: TimeValue): Reach | undefined {
  if (!isDated(value) || value.halfOfDayUnknown) return undefined;
  const { from, to } = spanOf(value);
  switch (value.relation) {
    case "since":
      return { from, to: Infinity };
    case "after":
      return { from: to + 1, to: Infinity };
    case "until":
    case "by":
      return { from: -Infinity, to };
    case "before":
      return { from: -Infinity, to: from - 1 };
    default:
      return { from, to };
  }
}

/** Minutes since 1970 of the first or last minute of an ISO time of any precision; of a time of day alone, since midnight. */
function minuteOf(iso: string, last: boolean): number {
  const [date = "", time] = iso.split("T");
  const [hour = last ? 23 : 0, minute = last ? 59 : 0] = time === undefined ? [] : time.split(":").map(Number);
  if (date === "") return hour * 60 + minute;
  const [year = 0, month = last ? 12 : 1, day] = date.split("-").map(Number);
  const days =
    day === undefined ? dayNumber(year, last ? month + 1 : month, last ? 0 : 1) : dayNumber(year, month, day);
  return days * 1440 + hour * 60 + minute;
}
