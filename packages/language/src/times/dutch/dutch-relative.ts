import { dutchNumber } from "../../numerals/dutch-numerals.ts";
import { either, entries, entry, map, maybe, phrase, seq, where, type Reader } from "../../grammar/reader.ts";
import { extended, withTimeOfDay } from "../build-phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PartOfTime } from "../time-value.ts";
import { atClock } from "./dutch-clock.ts";
import { dutchWhole } from "./dutch-dates.ts";
import { dutchCentury, dutchDecade } from "./dutch-eras.ts";
import { dutchLength } from "./dutch-lengths.ts";
import { count, phaseOfDay, pointing, unit, weekday } from "./dutch-words.ts";

type Shift = Extract<Phrase, { type: "shift" }>;
const day = (by: number, daypart?: Shift["daypart"]): Shift => ({ type: "shift", unit: "day", by, daypart });

const namedDay = entry<Shift>({
  gisteren: day(-1),
  eergisteren: day(-2),
  vandaag: day(0),
  morgen: day(1),
  overmorgen: day(2),
  gisterochtend: day(-1, "morning"),
  gistermorgen: day(-1, "morning"),
  gistermiddag: day(-1, "afternoon"),
  gisteravond: day(-1, "evening"),
  gisterenavond: day(-1, "evening"),
  gisternacht: day(-1, "night"),
  vanochtend: day(0, "morning"),
  vanmorgen: day(0, "morning"),
  vanmiddag: day(0, "afternoon"),
  vanavond: day(0, "evening"),
  vannacht: day(0, "night"),
  morgenochtend: day(1, "morning"),
  morgenmiddag: day(1, "afternoon"),
  morgenavond: day(1, "evening"),
});
/** "morgen" is a noun after an article or "goede". */
const relativeDay = where(
  namedDay,
  (atoms, at) =>
    !(
      atoms[at]?.lower === "morgen" &&
      /^(?:de|die|goede|elke|iedere|een|deze|ochtend)$/.test(atoms[at - 1]?.lower ?? "")
    ),
);
const relativeMoment = extended<Phrase, Extract<Parameters<typeof withTimeOfDay>[1], object>>(
  extended<Phrase, NonNullable<Shift["daypart"]>>(relativeDay, phaseOfDay, (date, phase) =>
    date.type === "shift" ? withTimeOfDay(date, undefined, phase) : date,
  ),
  atClock,
  (date, clock) => (date.type === "shift" ? withTimeOfDay(date, clock) : date),
);
const nowadays = map(phrase("vandaag de dag", "tegenwoordig"), (): Phrase => ({ type: "vague" }));
const wholeNight = map(phrase("afgelopen nacht", "de afgelopen nacht"), (): Phrase => day(0, "night"));
const tonight = map(phrase("komende nacht", "de komende nacht"), (): Phrase => day(0, "night"));

const bySide = { last: -1, this: 0, next: 1 } as const;
const shifted = map(seq(pointing, unit), ([pointing, unit]): Shift | undefined =>
  unit === "day" || unit === "hour" || unit === "minute" || unit === "second"
    ? undefined
    : { type: "shift", unit, by: bySide[pointing] },
);
const today = map(phrase("deze dag"), (): Phrase => ({ type: "vague" }));
const pastUnit = map(seq(maybe(phrase("de", "het")), phrase("afgelopen", "voorbije"), unit), ([, , unit]): Phrase =>
  unit === "weekend" ? { type: "shift", unit, by: -1 } : { type: "stretch", unit, by: -1 },
);
const comingUnit = map(seq(phrase("de komende", "het komende", "het komend"), unit), ([, unit]): Phrase =>
  unit === "weekend" ? { type: "shift", unit, by: 0 } : { type: "stretch", unit, by: 1 },
);
const dayOfWeek = map(
  either(
    seq(
      map(seq(pointing, phrase("week")), ([pointing]) => pointing),
      weekday,
    ),
    map(
      seq(
        weekday,
        map(seq(pointing, phrase("week")), ([pointing]) => pointing),
      ),
      ([weekday, pointing]) => [pointing, weekday] as const,
    ),
  ),
  ([pointing, weekday]): Phrase => ({ type: "shift", unit: "week", by: bySide[pointing], weekday }),
);
const dayOfWeekAtClock = extended<Phrase, Parameters<typeof withTimeOfDay>[1] & object>(
  dayOfWeek,
  atClock,
  (date, clock) => (date.type === "shift" ? withTimeOfDay(date, clock) : date),
);
const eraUnit = map(seq(phrase("de vorige", "het vorige"), phrase("eeuw", "decennium")), ([, unit]): Phrase => ({
  type: "shift",
  unit: unit === "eeuw" ? "century" : "decade",
  by: -1,
}));
/** With an article "volgende" counts from what was told: "de volgende dag", "het volgende jaar". */
const toldNext = map(
  seq(
    phrase("de volgende", "het volgende", "een volgende", "de daaropvolgende", "het daaropvolgende", "het jaar daarop"),
    unit,
  ),
  ([, unit]): Phrase => ({
    type: "vague",
    shift: { amount: 1, unit, direction: "later" },
  }),
);
const toldSame = map(
  seq(
    phrase("dat", "datzelfde", "hetzelfde", "die", "diezelfde", "dezelfde"),
    either<unknown>(unit, phrase("ochtend", "middag", "avond", "nacht", "zomer", "winter", "voorjaar", "najaar")),
  ),
  (): Phrase => ({ type: "vague" }),
);

const stretchOf = (sign: 1 | -1) =>
  map(
    seq(
      maybe(phrase("de", "het")),
      sign < 0
        ? phrase("afgelopen", "laatste", "voorbije")
        : phrase("komende", "volgende", "eerstvolgende", "eerstkomende"),
      either(
        count,
        map(phrase("paar", "enkele"), () => undefined),
      ),
      unit,
    ),
    ([, , count, unit]): Phrase =>
      count === undefined
        ? { type: "vague", ofNews: true }
        : { type: "stretch", unit, by: sign * (count.max ?? count.value) },
  );
const notOf = (reader: Reader<Phrase>): Reader<Phrase> =>
  where(reader, (atoms, _at, next) => atoms[next]?.lower !== "van");
const openStretch = map(
  seq(
    maybe(phrase("de")),
    phrase("afgelopen", "laatste", "komende"),
    phrase("jaren", "maanden", "weken", "dagen", "decennia", "uren"),
  ),
  (): Phrase => ({ type: "vague", ofNews: true }),
);

const shiftBy = (
  length: { readonly amount: number; readonly amountMax?: number; readonly unit: Shift["unit"] },
  sign: 1 | -1,
): Phrase =>
  length.amountMax !== undefined || !Number.isInteger(length.amount) || /^(?:hour|minute|second)$/.test(length.unit)
    ? { type: "vague", ofNews: true }
    : length.unit === "decade" || length.unit === "century"
      ? { type: "shift", unit: "year", by: sign * length.amount * (length.unit === "decade" ? 10 : 100) }
      : { type: "shift", unit: length.unit, by: sign * length.amount };
const ago = map(seq(dutchLength, phrase("geleden", "terug")), ([{ length, approximation }]): Phrase => {
  const of = shiftBy(length, -1);
  return of.type === "vague" || approximation === undefined
    ? of
    : approximation === "several"
      ? { type: "vague", ofNews: true }
      : { type: "held", approximation, of };
});
const longAgo = map(
  phrase("jaren geleden", "eeuwen geleden", "maanden geleden", "weken geleden", "dagen geleden"),
  (): Phrase => ({ type: "vague", ofNews: true }),
);
const inTime = map(seq(phrase("over"), dutchLength), ([, { length, approximation }]): Phrase | undefined =>
  approximation === "several" ? { type: "vague", ofNews: true } : shiftBy(length, 1),
);
const toldShift = where(
  map(
    seq(
      dutchLength,
      entries({
        later: 1,
        eerder: -1,
        daarna: 1,
        daarvoor: -1,
        erna: 1,
        ervoor: -1,
        nadien: 1,
        tevoren: -1,
        nadat: 1,
        voordat: -1,
        na: 1,
        "na dato": 1,
      }),
    ),
    ([{ length }, sign]): Phrase => ({
      type: "vague",
      shift: { ...length, direction: sign > 0 ? "later" : "earlier" },
    }),
  ),
  (atoms, at) => !/^(?:binnen|gedurende|voor|in)$/.test(atoms[at - 1]?.lower ?? ""),
);

const night = map(
  seq(maybe(phrase("de")), phrase("nacht van", "nacht"), weekday, phrase("op"), weekday),
  ([, , first, , second]): Phrase | undefined =>
    second === (first % 7) + 1 ? { type: "nightBetween", weekday: first } : undefined,
);

const partName = entries<PartOfTime>({
  begin: "begin",
  "het begin van": "begin",
  "begin van": "begin",
  half: "middle",
  medio: "middle",
  midden: "middle",
  "het midden van": "middle",
  "midden in": "middle",
  halverwege: "middle",
  eind: "end",
  "het einde van": "end",
  "het eind van": "end",
  "einde van": "end",
  eerder: "earlier",
  later: "later",
  "de eerste helft van": "firstHalf",
  "de tweede helft van": "secondHalf",
  "eerste helft van": "firstHalf",
  "tweede helft van": "secondHalf",
});
const whole: Reader<Phrase> = either<Phrase>(
  dutchWhole,
  shifted,
  eraUnit,
  dutchDecade,
  dutchCentury,
  map(seq(phrase("het jaar")), (): Phrase => ({ type: "shift", unit: "year", by: 0 })),
  map(seq(phrase("de maand")), (): Phrase => ({ type: "shift", unit: "month", by: 0 })),
  map(seq(phrase("de week")), (): Phrase => ({ type: "shift", unit: "week", by: 0 })),
);
const part = where(
  map(seq(partName, whole), ([part, of]): Phrase => ({ type: "part", part, of })),
  (atoms, at, next) =>
    atoms[at]?.lower !== "half" ||
    (/^[a-z]+$/.test(atoms[at + 1]?.lower ?? "") &&
      next - at <= 3 &&
      dutchNumber(atoms[at + 1]?.lower ?? "") === undefined),
);
const partDays = map(
  seq(
    map(phrase("in de loop van"), () => undefined),
    whole,
  ),
  ([, of]) => of,
);
const to = phrase("tot en met", "tot", "t / m", "en", "\u2013", "-");
const partRange = where(
  map(seq(either(part, whole), to, part), ([from, , to]): Phrase => ({ type: "range", from, to })),
  (atoms, at) => /^(?:van|vanaf|tussen)$/.test(atoms[at - 1]?.lower ?? ""),
);
const around = map(
  seq(entries({ circa: "about", "ca .": "about", ongeveer: "about" } as const), either<Phrase>(dutchWhole)),
  ([approximation, of]): Phrase | undefined => (of.type === "date" ? { type: "held", approximation, of } : undefined),
);

/** Times told from the news or from something told before, decades, centuries and parts of times. */
export const dutchRelative: Reader<Phrase> = either<Phrase>(
  relativeMoment,
  nowadays,
  wholeNight,
  tonight,
  today,
  shifted,
  pastUnit,
  comingUnit,
  dayOfWeekAtClock,
  eraUnit,
  toldNext,
  toldSame,
  notOf(stretchOf(-1)),
  stretchOf(1),
  notOf(openStretch),
  ago,
  longAgo,
  inTime,
  toldShift,
  dutchDecade,
  dutchCentury,
  night,
  part,
  partDays,
  partRange,
  around,
);
