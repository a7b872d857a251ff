import { either, entries, map, maybe, phrase, seq, where, type Reader } from "../../grammar/reader.ts";
import { extended, withTimeOfDay } from "../build-phrase.ts";
import type { Clock, Phrase } from "../phrase.ts";
import type { Daypart, PartOfTime, TimeLength, TimeUnit } from "../time-value.ts";
import { clock } from "./english-clock.ts";
import { englishWhole } from "./english-dates.ts";
import { englishCentury, englishDecade } from "./english-eras.ts";
import { englishLength } from "./english-lengths.ts";
import { count, daypart, oneUnit, phaseOfDay, pointing, unit, weekday } from "./english-words.ts";

type Shift = Extract<Phrase, { type: "shift" }>;
const day = (by: number, daypart?: Daypart): Shift => ({ type: "shift", unit: "day", by, daypart });

const namedDay = entries<Shift>({
  yesterday: day(-1),
  "the day before yesterday": day(-2),
  today: day(0),
  tomorrow: day(1),
  "the day after tomorrow": day(2),
  tonight: day(0, "evening"),
  "this morning": day(0, "morning"),
  "this afternoon": day(0, "afternoon"),
  "this evening": day(0, "evening"),
  "last night": day(-1, "night"),
});
const relativeMoment = extended<Phrase, Clock>(
  extended<Phrase, Daypart>(namedDay, either(daypart, phaseOfDay), (date, part) =>
    date.type === "shift" ? withTimeOfDay(date, undefined, part) : date,
  ),
  map(seq(maybe(phrase("at", "around")), clock), ([, clock]) => clock),
  (date, clock) => (date.type === "shift" ? withTimeOfDay(date, clock) : date),
);
const clockOfDay = map(seq(clock, namedDay), ([clock, date]) =>
  date.type === "shift" ? withTimeOfDay(date, clock) : undefined,
);
const nowadays = map(phrase("nowadays"), (): Phrase => ({ type: "vague" }));

const bySide = { last: -1, this: 0, next: 1 } as const;
const short: ReadonlySet<TimeUnit> = new Set(["second", "minute", "hour", "day"]);
const shifted = where(
  map(seq(pointing, oneUnit), ([pointing, unit]): Shift | undefined =>
    short.has(unit) ? undefined : { type: "shift", unit, by: bySide[pointing] },
  ),
  (atoms, at) => atoms[at]?.lower !== "past" && atoms[at]?.lower !== "coming",
);
const dayOfWeek = map(
  either(
    map(
      seq(pointing, phrase("week"), maybe(phrase("on")), weekday),
      ([pointing, , , weekday]) => [pointing, weekday] as const,
    ),
    map(
      seq(weekday, maybe(phrase("of")), pointing, phrase("week")),
      ([weekday, , pointing]) => [pointing, weekday] as const,
    ),
  ),
  ([pointing, weekday]): Phrase => ({ type: "shift", unit: "week", by: bySide[pointing], weekday }),
);
const stretchOne = map(
  seq(phrase("the past", "the last", "the coming", "this past"), oneUnit),
  ([side, unit]): Phrase =>
    short.has(unit) && unit !== "day"
      ? { type: "vague", ofNews: true }
      : { type: "stretch", unit, by: side.endsWith("coming") ? 1 : -1 },
);
const toldNext = map(seq(phrase("the next", "the following"), oneUnit), ([, unit]): Phrase => ({
  type: "vague",
  shift: { amount: 1, unit, direction: "later" },
}));
const toldPrevious = map(
  seq(
    phrase("the previous", "the preceding"),
    either(
      oneUnit,
      map(phrase("night"), (): TimeUnit => "day"),
    ),
  ),
  ([, unit]): Phrase => ({
    type: "vague",
    shift: { amount: 1, unit, direction: "earlier" },
  }),
);
const toldSame = map(
  seq(phrase("that", "the same", "that same"), either<unknown>(oneUnit, daypart, phrase("summer", "winter", "autumn"))),
  (): Phrase => ({ type: "vague" }),
);
const said = where(
  toldSame,
  (atoms, at, next) =>
    !/^(?:second|minute|min|quarter)$/.test(atoms[next - 1]?.lower ?? "") &&
    (atoms[at]?.lower !== "that" || atoms[at]?.upos !== "SCONJ"),
);

const stretchOf = (sign: 1 | -1) =>
  map(
    seq(
      maybe(phrase("the")),
      sign < 0 ? phrase("past", "last", "previous") : phrase("next", "coming", "following"),
      either<{ readonly value: number; readonly max?: number } | undefined>(
        count,
        map(phrase("few", "several", "couple of"), () => undefined),
      ),
      unit,
    ),
    ([, , count, unit]): Phrase =>
      count === undefined
        ? { type: "vague", ofNews: true }
        : { type: "stretch", unit, by: sign * (count.max ?? count.value) },
  );
const openStretch = map(
  seq(
    maybe(phrase("the")),
    phrase("past", "last", "recent", "coming", "next few", "past few", "last few"),
    phrase("years", "months", "weeks", "days", "decades", "hours"),
  ),
  (): Phrase => ({ type: "vague", ofNews: true }),
);
const notOf = (reader: Reader<Phrase>): Reader<Phrase> =>
  where(reader, (atoms, _at, next) => atoms[next]?.lower !== "of");

const shiftBy = ({ amount, amountMax, unit }: TimeLength, sign: 1 | -1): Phrase =>
  amountMax !== undefined || !Number.isInteger(amount) || unit === "hour" || unit === "minute" || unit === "second"
    ? { type: "vague", ofNews: true }
    : unit === "decade" || unit === "century"
      ? { type: "shift", unit: "year", by: sign * amount * (unit === "decade" ? 10 : 100) }
      : { type: "shift", unit, by: sign * amount };
const ago = map(seq(englishLength, phrase("ago")), ([{ length, approximation }]): Phrase => {
  const of = shiftBy(length, -1);
  if (of.type === "vague" || approximation === undefined) return of;
  return approximation === "several" ? { type: "vague", ofNews: true } : { type: "held", approximation, of };
});
const longAgo = map(
  phrase("years ago", "centuries ago", "decades ago", "months ago", "weeks ago", "days ago", "hours ago"),
  (): Phrase => ({ type: "vague", ofNews: true }),
);
const fromNow = map(seq(englishLength, phrase("from now")), ([{ length }]): Phrase => shiftBy(length, 1));
const future = /^(?:will|'ll|shall|would|going)$/;
/** "in three months" looks ahead after "will"; elsewhere it is how long something took. */
const inTime = where(
  map(seq(phrase("in"), englishLength), ([, { length, approximation }]): Phrase | undefined =>
    approximation === undefined ? shiftBy(length, 1) : undefined,
  ),
  (atoms, at, next) =>
    atoms.slice(Math.max(0, at - 12), at).some(({ lower }) => future.test(lower)) &&
    !/^(?:of)$/.test(atoms[next]?.lower ?? ""),
);
const toldShift = map(
  seq(
    englishLength,
    entries({ later: 1, earlier: -1, after: 1, before: -1, afterwards: 1, "before that": -1, "after that": 1 }),
  ),
  ([{ length }, sign]): Phrase => ({ type: "vague", shift: { ...length, direction: sign > 0 ? "later" : "earlier" } }),
);
const told = where(
  toldShift,
  (atoms, at, next) =>
    !/^(?:after|before)$/.test(atoms[next - 1]?.lower ?? "") ||
    (!/^(?:for|within|in|lasted|took)$/.test(atoms[at - 1]?.lower ?? "") &&
      atoms[next]?.lower.endsWith("ing") !== true),
);

const partName = entries<PartOfTime>({
  early: "begin",
  "early in": "begin",
  "the beginning of": "begin",
  "the start of": "begin",
  "beginning of": "begin",
  "start of": "begin",
  mid: "middle",
  "mid -": "middle",
  "the middle of": "middle",
  late: "end",
  "late in": "end",
  "the end of": "end",
  "end of": "end",
  earlier: "earlier",
  "earlier in": "earlier",
  later: "later",
  "later in": "later",
  "the first half of": "firstHalf",
  "the second half of": "secondHalf",
});
const told_ = map(phrase("the year", "the month", "the week"), (unit): Phrase => ({
  type: "shift",
  unit: unit === "the year" ? "year" : unit === "the month" ? "month" : "week",
  by: 0,
}));
const whole = either<Phrase>(englishWhole, shifted, englishDecade, englishCentury, told_);
const part = map(seq(partName, whole), ([part, of]): Phrase => ({ type: "part", part, of }));
const to = phrase("to", "until", "and", "through", "\u2013", "-");
const partRange = where(
  map(seq(either(part, whole), to, part), ([from, , to]): Phrase => ({ type: "range", from, to })),
  (atoms, at) => /^(?:from|between)$/.test(atoms[at - 1]?.lower ?? ""),
);
const around = map(
  seq(entries({ circa: "about", "c .": "about", approximately: "about" } as const), englishWhole),
  ([approximation, of]): Phrase | undefined => (of.type === "date" ? { type: "held", approximation, of } : undefined),
);

const night = map(
  seq(
    maybe(phrase("the")),
    phrase("night of", "night from", "night between"),
    weekday,
    phrase("to", "and", "into"),
    weekday,
  ),
  ([, , first, , second]): Phrase | undefined =>
    second === (first % 7) + 1 ? { type: "nightBetween", weekday: first } : undefined,
);

/** Times told from the news or from something told before, decades, centuries and parts of times. */
export const englishRelative: Reader<Phrase> = either<Phrase>(
  relativeMoment,
  clockOfDay,
  nowadays,
  shifted,
  dayOfWeek,
  stretchOne,
  toldNext,
  toldPrevious,
  said,
  notOf(stretchOf(-1)),
  stretchOf(1),
  notOf(openStretch),
  ago,
  longAgo,
  fromNow,
  inTime,
  told,
  englishDecade,
  englishCentury,
  part,
  partRange,
  around,
  night,
);
