import type { Atom } from "../../grammar/atom.ts";
import { either, entries, entry, hyphen, map, maybe, phrase, seq, where, type Reader } from "../../grammar/reader.ts";
import type { Phrase } from "../phrase.ts";
import type { TimeLength, TimeSet } from "../time-value.ts";
import { clock } from "./english-clock.ts";
import { englishLength, type Length } from "./english-lengths.ts";
import { count, daypart, oneUnit, unit, weekday, weekdayNames } from "./english-words.ts";

const set = (value: Omit<TimeSet, "kind">): Phrase => ({ type: "set", value: { kind: "set", ...value } });
const once = (unit: TimeLength["unit"], amount = 1): TimeLength => ({ amount, unit });
const duration = (value: Length): Phrase => ({ type: "duration", value: { kind: "duration", ...value } });

/** "34 years old", "12 years of age", "aged 8 months" and "over 18 years of age" are ages. */
const isAge = (atoms: readonly Atom[], at: number, next: number): boolean =>
  /^(?:old|young)$/.test(atoms[next]?.lower ?? "") ||
  (atoms[next]?.lower === "of" && atoms[next + 1]?.lower === "age") ||
  /^(?:aged|age)$/.test(atoms[at - 1]?.lower ?? "");

const perUnit = /^(?:per|percent|an|hours?'|each)$/;
const length = where(englishLength, (atoms, at, next, { length: { unit } }) => {
  if (atoms[next - 1]?.named || isAge(atoms, at, next) || perUnit.test(atoms[at - 1]?.lower ?? "")) return false;
  if (unit === "quarter" && (atoms[next]?.lower === "of" || next - at === 2)) return false;
  return !(atoms[at]?.glued && atoms[at - 1]?.text === "-");
});
/** A single unit lasts where a word says so: "within a month", "lasted a week"; "$60 an hour" and "once a week" do not. */
const lasting =
  /^(?:within|for|in|after|during|lasts?|lasted|takes?|took|over|almost|nearly|about|since|spent|wait|waited|spend|over|under|only|just|than)$/;
const plain = where(
  length,
  (atoms, at, next, { length }) =>
    !(length.amount === 1 && next - at === 2 && /^(?:a|an)$/.test(atoms[at]?.lower ?? "")) ||
    lasting.test(atoms[at - 1]?.lower ?? "") ||
    (length.unit === "second" && atoms[at - 1]?.upos === "VERB"),
);
/** "one day the well ran dry" tells no length. */
const notOnce = where(
  plain,
  (atoms, at, next) => !(atoms[at]?.lower === "one" && atoms[next - 1]?.lower === "day" && next - at === 2),
);

const adjective = map(seq(count, hyphen, oneUnit), ([count, , unit]): Phrase =>
  duration({ length: { amount: count.value, unit } }),
);
const compound = where(
  adjective,
  (atoms, at, next) =>
    !(atoms[next]?.text === "-" && atoms[next + 1]?.lower === "old") &&
    atoms[at]?.named === false &&
    atoms[next - 1]?.capital === false &&
    !/^(?:old)$/.test(atoms[next]?.lower ?? ""),
);

const each = phrase("every", "each");
const everyUnit = map(seq(each, oneUnit), ([, unit]) => set({ every: once(unit) }));
const everyOther = map(seq(phrase("every other", "every second"), oneUnit), ([, unit]) =>
  set({ every: once(unit, 2) }),
);
const everyWeekday = map(seq(each, weekday, maybe(daypart)), ([, weekday]) => set({ every: once("week"), weekday }));
const everyPart = map(seq(each, daypart), () => set({ every: once("day") }));
const every = map(seq(each, count, unit), ([, { value }, unit]) => set({ every: once(unit, value) }));
const plural = where(
  map(entry(Object.fromEntries(weekdayNames.map((name, at) => [`${name}s`, at + 1]))), (weekday) =>
    set({ every: once("week"), weekday }),
  ),
  (atoms, at) => atoms[at]?.capital === true,
);
const per = phrase("a", "an", "per", "each", "every");
const often = either(
  entry({ once: 1, twice: 2, thrice: 3 }),
  map(seq(count, phrase("times")), ([{ value }]) => value),
);
const timesPer = map(seq(often, per, oneUnit), ([times, , unit]) => set({ times, every: once(unit) }));
const timesEvery = map(seq(often, phrase("every"), count, unit), ([times, , { value }, unit]) =>
  set({ times, every: once(unit, value) }),
);
const lengthPer = map(seq(englishLength, per, oneUnit), ([{ length }, , unit]) => set({ length, every: once(unit) }));
const adverb = map(
  entries<TimeLength>({
    daily: once("day"),
    nightly: once("day"),
    weekly: once("week"),
    fortnightly: once("week", 2),
    monthly: once("month"),
    quarterly: once("quarter"),
    yearly: once("year"),
    annually: once("year"),
    annual: once("year"),
  }),
  (every) => set({ every }),
);
const adverbs = where(adverb, (atoms, at) => atoms[at]?.named === false);

/** How long and how often. */
export const englishDurationOrSet: Reader<Phrase> = either<Phrase>(
  map(notOnce, duration),
  compound,
  map(
    seq(either(everyUnit, everyOther, everyWeekday, everyPart, every, plural), maybe(seq(maybe(phrase("at")), clock))),
    ([set]) => set,
  ),
  timesPer,
  timesEvery,
  lengthPer,
  adverbs,
);
