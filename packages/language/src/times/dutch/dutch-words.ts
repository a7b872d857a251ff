import { dutchNumberWord, dutchNumerals, dutchOrdinalWord } from "../../numerals/dutch-numerals.ts";
import {
  digitsLike,
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
import { amount } from "../../numerals/read-amount.ts";
import { dayDigits, fourDigitYear, secondOfYears, twoDigitYear } from "../build-phrase.ts";
import type { Pointing, Season, YearSaid } from "../phrase.ts";
import type { Daypart, TimeUnit } from "../time-value.ts";

export const weekdayNames = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" ");
const monthNames = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const shortMonths = { jan: 1, feb: 2, mrt: 3, apr: 4, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 };
const numbered = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name, at) => [name, at + 1]));

/** Dutch writes days and months small; a capital within a sentence makes a name of them ("Goede Vrijdag", "Mei Lin"). */
const small = <T>(reader: Reader<T>): Reader<T> => where(reader, (atoms, at) => atoms[at]?.named === false);

export const weekday: Reader<number> = small(entry(numbered(weekdayNames)));
export const fullMonth: Reader<number> = small(entry(numbered(monthNames)));
/** Also short: only beside a day or year. */
export const month: Reader<number> = orElse(
  fullMonth,
  map(seq(entry(shortMonths), maybe(phrase("."))), ([month]) => month),
);

const ordinalDigits = map(seq(digitsLike(/^(\d{1,4})$/), glued(phrase("e", "ste", "de"))), ([[digits]]) =>
  Number(digits),
);
/** "derde", "25e", "100ste". */
export const ordinal: Reader<number> = orElse(ordinalDigits, dutchOrdinalWord);
export const dayOfMonth: Reader<number> = orElse(
  map(ordinal, (day) => (day <= 31 ? day : undefined)),
  dayDigits,
);

const shiftedYear = entries<YearSaid>({
  "vorig jaar": { shift: -1 },
  "van vorig jaar": { shift: -1 },
  "afgelopen jaar": { shift: -1 },
  "dit jaar": { shift: 0 },
  "van dit jaar": { shift: 0 },
  "volgend jaar": { shift: 1 },
  "van volgend jaar": { shift: 1 },
  "komend jaar": { shift: 1 },
});
const plainYear: Reader<YearSaid> = orElse<YearSaid>(fourDigitYear, twoDigitYear);
const ofYear = map(seq(maybe(phrase("van", "in")), orElse(fourDigitYear, secondOfYears)), ([, year]): YearSaid => year);
/** "2020", "'94", "vorig jaar", after a month or day. */
export const yearAfter: Reader<YearSaid> = where(
  orElse(shiftedYear, plainYear),
  (atoms, _at, next) => !atoms[next]?.glued || atoms[next]?.kind === "sign",
);
/** The same with "van" before it, after a season or feast. */
export const yearOfSeason: Reader<YearSaid> = orElse(shiftedYear, orElse(ofYear, plainYear));

export const pointing: Reader<Pointing> = entry<Pointing>({
  vorig: "last",
  vorige: "last",
  afgelopen: "last",
  verleden: "last",
  jongstleden: "last",
  dit: "this",
  deze: "this",
  volgend: "next",
  volgende: "next",
  komend: "next",
  komende: "next",
  aanstaande: "next",
  eerstvolgende: "next",
});

export const season: Reader<Season> = small(
  entry<Season>({
    lente: "spring",
    voorjaar: "spring",
    zomer: "summer",
    herfst: "autumn",
    najaar: "autumn",
    winter: "winter",
  }),
);

const unitNames: Readonly<Record<string, TimeUnit>> = {
  seconde: "second",
  seconden: "second",
  minuut: "minute",
  minuten: "minute",
  uur: "hour",
  uren: "hour",
  dag: "day",
  dagen: "day",
  etmaal: "day",
  nachten: "day",
  weekend: "weekend",
  weekenden: "weekend",
  weekeinde: "weekend",
  week: "week",
  weken: "week",
  maand: "month",
  maanden: "month",
  kwartaal: "quarter",
  kwartalen: "quarter",
  jaar: "year",
  jaren: "year",
  decennium: "decade",
  decennia: "decade",
  eeuw: "century",
  eeuwen: "century",
};
export const unit: Reader<TimeUnit> = entry(unitNames);

const dayparts: Readonly<Record<string, Daypart>> = {
  ochtend: "morning",
  morgen: "morning",
  voormiddag: "morning",
  middag: "afternoon",
  namiddag: "afternoon",
  avond: "evening",
  nacht: "night",
};
/** "'s avonds", "in de ochtend". */
export const phaseOfDay: Reader<Daypart> = entries<Daypart>({
  "'s ochtends": "morning",
  "'s morgens": "morning",
  "'s middags": "afternoon",
  "'s avonds": "evening",
  "'s nachts": "night",
  "in de ochtend": "morning",
  "in de middag": "afternoon",
  "in de avond": "evening",
  "in de nacht": "night",
});
export const daypart: Reader<Daypart> = entry(dayparts);

/** "zaterdagochtend". */
export const weekdayPart: Reader<{ readonly weekday: number; readonly daypart: Daypart }> = small(
  entry(
    Object.fromEntries(
      weekdayNames.flatMap((day, at) =>
        Object.entries(dayparts).map(([part, daypart]) => [`${day}${part}`, { weekday: at + 1, daypart }]),
      ),
    ),
  ),
);

/** An hour of the clock in a word or digits, 0 to 24. */
export const hour: Reader<number> = map(
  orElse(
    map(digitsLike(/^([01]?\d|2[0-4])$/), ([hour]) => Number(hour)),
    where(dutchNumberWord, (atoms, at) => atoms[at]?.lower !== "een"),
  ),
  (hour) => (hour <= 24 ? hour : undefined),
);

/** "ruim twee", "3 tot 5". */
export const count = amount(dutchNumerals);
