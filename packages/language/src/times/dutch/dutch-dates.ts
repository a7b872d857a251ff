import { either, entries, map, maybe, phrase, seq, where, type Reader } from "../../grammar/reader.ts";
import {
  bareYear,
  clockIn,
  comma,
  dateRange,
  numericDate,
  extended,
  withTimeOfDay,
  yearRange,
  years,
  fourDigitYear,
} from "../build-phrase.ts";
import { dutchFeasts } from "../feasts.ts";
import type { DatePhrase, Phrase } from "../phrase.ts";
import { anyClock, atClock, looseClock, sureClock, toldClock } from "./dutch-clock.ts";
import {
  dayOfMonth,
  fullMonth,
  month,
  ordinal,
  phaseOfDay,
  pointing,
  season,
  weekday,
  weekdayPart,
  yearAfter,
  yearOfSeason,
} from "./dutch-words.ts";

const article = maybe(phrase("de", "het"));
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const yearWords = words(
  "in sinds sedert vanaf tot na voor vóór rond omstreeks circa uit van tussen tijdens anno eind begin medio halverwege met - uiterlijk al per tegen en",
);
const countedWords = words(
  "mensen euro meter kilometer km procent jaar keer inwoners gezinnen huizen banen doden gewonden kilo gram liter megawatt kilowatt watt dollar pond hectare woningen leden graden voet stemmen miljoen miljard duizend uur",
);
const verbs = words(
  "was is werd wordt wordt het bracht begon eindigde gaf zag kende had moet moest zal gaat betekende bleek blijft",
);

const weekdayDay = map(
  seq(maybe(seq(weekday, maybe(comma))), article, dayOfMonth, month, maybe(yearAfter)),
  ([named, , day, month, year]): DatePhrase => ({ type: "date", weekday: named?.[0], day, month, year }),
);
/** "de derde mei" is a date, "de eerste mei" too, but "een derde" has no month after it. */
const monthYear = map(seq(month, yearAfter), ([month, year]): DatePhrase => ({ type: "date", month, year }));
const monthAlone = map(seq(maybe(pointing), fullMonth), ([pointing, month]): DatePhrase => ({
  type: "date",
  month,
  pointing,
}));
const monthBare = where(
  monthAlone,
  (atoms, at, next) => !(next - at === 1 && at === 0 && atoms[at]?.lower === "augustus"),
);
const weekdaySaid = map(
  seq(maybe(pointing), weekday, maybe(phrase("jongstleden", "jl .", "aanstaande"))),
  ([pointing, weekday, after]): DatePhrase => ({
    type: "date",
    weekday,
    pointing: after === undefined ? pointing : after === "aanstaande" ? "next" : "last",
  }),
);
const weekdayAlone = where(weekdaySaid, (atoms, _at, next) => !/^\d{1,2}$/.test(atoms[next]?.lower ?? ""));
const partOfWeekday = map(seq(maybe(pointing), weekdayPart), ([pointing, { weekday, daypart }]): DatePhrase => ({
  type: "date",
  weekday,
  daypart,
  pointing,
}));
const numbers = numericDate("dayFirst");
const day: Reader<Phrase> = either<Phrase>(weekdayDay, weekdayAlone, partOfWeekday, numbers);
const withPhase = extended(day, phaseOfDay, (date, phase) =>
  date.type === "date" ? withTimeOfDay(date, undefined, phase) : date,
);
const dayAtClock = map(seq(withPhase, maybe(comma), atClock), ([date, , clock]) =>
  date.type === "date" ? withTimeOfDay(date, clock) : undefined,
);
const clockOnDay = map(
  seq(
    where(anyClock, (atoms, at) => sureClock(atoms, at) !== undefined || toldClock(atoms, at) !== undefined),
    maybe(phrase("op")),
    either<Phrase>(day),
  ),
  ([clock, , date]) => (date.type === "date" ? withTimeOfDay(date, clock) : undefined),
);

const phaseFirst = map(seq(phaseOfDay, atClock), ([daypart, clock]) => clockIn(clock, daypart));
const clockAlone = map(either(sureClock, toldClock, phaseFirst), (clock): Phrase => ({ type: "date", clock }));
const isBetween = /^(?:van|vanaf|tussen)$/;
const clockRange = where(
  map(seq(looseClock, phrase("en", "tot", "-", "\u2013"), either(sureClock, anyClock)), ([from, , to]) =>
    dateRange({ type: "date", clock: from }, { type: "date", clock: to }),
  ),
  (atoms, at) => isBetween.test(atoms[at - 1]?.lower ?? ""),
);

const seasonSaid = map(
  seq(article, maybe(pointing), season, maybe(yearOfSeason)),
  ([, pointing, season, year]): Phrase => ({ type: "season", season, year, pointing }),
);
const seasonBare = where(
  seasonSaid,
  (atoms, at, next) =>
    next - at > 1 || /^(?:in|sinds|vanaf|tot|na|voor|begin|eind|medio|halverwege)$/.test(atoms[at - 1]?.lower ?? ""),
);
const quarter = map(
  seq(article, maybe(pointing), ordinal, phrase("kwartaal"), maybe(yearOfSeason)),
  ([, , quarter, , year]): Phrase | undefined => (quarter <= 4 ? { type: "quarter", quarter, year } : undefined),
);
const feastName = entries(Object.fromEntries(Object.keys(dutchFeasts).map((name) => [name, name])));
const feast = map(
  seq(article, maybe(pointing), feastName, maybe(yearOfSeason)),
  ([, pointing, feast, year]): Phrase => ({ type: "feast", feast, year, pointing }),
);

const lone = bareYear(yearWords, countedWords, verbs);
const yearAlone = where(
  map(lone, (year): DatePhrase => ({ type: "date", year })),
  (atoms, at) => !(atoms[at - 1]?.lower === "en" && !/^\d{4}$/.test(atoms[at - 2]?.lower ?? "")),
);
const yearNamed = map(seq(article, phrase("jaar"), fourDigitYear), ([, , year]): Phrase => ({ type: "date", year }));
const to = phrase("tot en met", "tot", "t / m", "en", "\u2013", "-", "en met");
const yearSpread = map(seq(fourDigitYear, to, fourDigitYear), ([from, , to]) =>
  from < to ? years(from, to) : undefined,
);
const yearPair = where(
  yearSpread,
  (atoms, at) =>
    yearWords.has(atoms[at - 1]?.lower ?? "") ||
    atoms[at - 1]?.text === "(" ||
    /^[-\u2013]$/.test(atoms[at + 1]?.text ?? ""),
);
const seasonOfYears = map(
  seq(article, maybe(phrase("seizoen", "schooljaar", "winter")), yearRange),
  ([, , range]) => range,
);
const yearsPaired = where(
  seasonOfYears,
  (atoms, at, next) => next - at > 1 || yearWords.has(atoms[at - 1]?.lower ?? "") || atoms[at - 1]?.text === "(",
);

const through = phrase("tot en met", "tot", "t / m", "\u2013", "-", "en", "naar");
const datedDay = either<Phrase>(weekdayDay, monthYear, numbers);
const dayToDate = map(seq(dayOfMonth, through, weekdayDay), ([day, , to]) => dateRange({ type: "date", day }, to));
const dateToDate = map(seq(datedDay, phrase("tot en met", "tot", "t / m", "\u2013", "-"), datedDay), ([from, , to]) =>
  dateRange(from, to),
);
const betweenDates = where(
  map(
    seq(
      either<Phrase>(datedDay, monthAlone, weekdayAlone),
      through,
      either<Phrase>(datedDay, monthAlone, weekdayAlone),
    ),
    ([from, , to]) => dateRange(from, to),
  ),
  (atoms, at) => isBetween.test(atoms[at - 1]?.lower ?? ""),
);

/** Dates that may stand within "eind ..." or "begin ...". */
export const dutchWhole: Reader<Phrase> = either<Phrase>(
  monthYear,
  monthAlone,
  seasonSaid,
  quarter,
  yearNamed,
  map(fourDigitYear, (year): Phrase => ({ type: "date", year })),
);

/** Dates, times of day, seasons, feasts and years, and ranges of them. */
export const dutchDate: Reader<Phrase> = either<Phrase>(
  withPhase,
  dayAtClock,
  clockOnDay,
  clockAlone,
  clockRange,
  monthYear,
  monthBare,
  seasonBare,
  quarter,
  feast,
  yearAlone,
  yearNamed,
  yearPair,
  yearsPaired,
  dayToDate,
  dateToDate,
  betweenDates,
);
