import type { Atom } from "../grammar/atom.ts";
import { words } from "../grammar/first.ts";
import {
  digitsLike,
  either,
  entries,
  glued,
  hyphen,
  map,
  maybe,
  phrase,
  seq,
  where,
  type Reader,
} from "../grammar/reader.ts";
import { englishNumerals, englishOrdinal } from "../numerals/english-numerals.ts";
import { type Amount, amount } from "../numerals/read-amount.ts";
import {
  ageAfterName,
  below,
  isLabel,
  type Labels,
  quantityOf,
  score,
  scoreApart,
  type UnitSense,
  wholly,
} from "./build-quantity.ts";
import { currencySign, moneyBySign } from "./money.ts";
import { metricSigns } from "./metric-signs.ts";
import { fullMonth, weekday } from "../times/english/english-words.ts";
import type { QuantityRead } from "./quantity.ts";

const measure = (unit: string, size = 1): UnitSense => ({ kind: "measure", unit, size });
const money = (unit: string, size = 1): UnitSense => ({ kind: "money", unit, size });

/** By their singular; plurals with "s" are made from these. */
const regular: Readonly<Record<string, UnitSense>> = {
  kilometre: measure("km"),
  kilometer: measure("km"),
  metre: measure("m"),
  meter: measure("m"),
  centimetre: measure("cm"),
  centimeter: measure("cm"),
  millimetre: measure("mm"),
  millimeter: measure("mm"),
  "square metre": measure("m2"),
  "square meter": measure("m2"),
  "square kilometre": measure("km2"),
  "square kilometer": measure("km2"),
  "square mile": measure("mi2"),
  "cubic metre": measure("m3"),
  "cubic meter": measure("m3"),
  mile: measure("mi"),
  yard: measure("yd"),
  acre: measure("acre"),
  hectare: measure("ha"),
  kilogram: measure("kg"),
  kilo: measure("kg"),
  gram: measure("g"),
  pound: money("GBP"),
  ton: measure("t"),
  tonne: measure("t"),
  ounce: measure("oz"),
  litre: measure("l"),
  liter: measure("l"),
  gallon: measure("gal"),
  degree: measure("degree"),
  watt: measure("W"),
  kilowatt: measure("kW"),
  megawatt: measure("MW"),
  gigawatt: measure("GW"),
  decibel: measure("dB"),
  knot: measure("kn"),
  gigabyte: measure("GB"),
  euro: money("EUR"),
  dollar: money("USD"),
  "us dollar": money("USD"),
  cent: money("USD", 0.01),
  ruble: money("RUB"),
  rupee: money("INR"),
  "percentage point": { kind: "percentage", unit: "percentagePoint" },
};
const plurals = Object.fromEntries(Object.entries(regular).map(([name, sense]) => [`${name}s`, sense]));
const lengths = "kilometres kilometers km miles metres meters".split(" ");
const speeds = Object.fromEntries(
  lengths.flatMap((unit) =>
    ["an hour", "per hour"].map((per) => [
      `${unit} ${per}`,
      measure(`${(plurals[unit] ?? metricSigns[unit])?.unit ?? unit}/h`),
    ]),
  ),
);
const units = entries<UnitSense>({
  ...metricSigns,
  ...regular,
  ...plurals,
  ...speeds,
  mph: measure("mi/h"),
  kph: measure("km/h"),
  feet: measure("ft"),
  foot: measure("ft"),
  ft: measure("ft"),
  inches: measure("in"),
  inch: measure("in"),
  "square feet": measure("ft2"),
  "degrees celsius": measure("degree"),
  "degrees fahrenheit": measure("fahrenheit"),
  yen: money("JPY"),
  yuan: money("CNY"),
  "pounds sterling": money("GBP"),
  percent: { kind: "percentage", unit: "percent" },
  "per cent": { kind: "percentage", unit: "percent" },
  pc: { kind: "percentage", unit: "percent" },
  "%": { kind: "percentage", unit: "percent" },
});
const count = amount(englishNumerals);
/** "5G" is a network, "5 g" a weight. */
const measured = where(
  map(seq(count, units), ([count, sense]) => quantityOf(count, sense)),
  (atoms, _at, next) => atoms[next - 1]?.text !== "G",
);
const joinedMeasure = map(seq(count, hyphen, units), ([count, , sense]) => quantityOf(count, sense));

const ageUnit = entries({
  year: "year",
  years: "year",
  month: "month",
  months: "month",
  week: "week",
  weeks: "week",
  day: "day",
  days: "day",
});
const old = phrase("old", "olds");
const yearOld = map(seq(count, hyphen, ageUnit, hyphen, old), ([count, , unit]) =>
  quantityOf(count, { kind: "age", unit }),
);
const yearsOld = map(seq(count, ageUnit, phrase("old", "of age")), ([count, unit]) =>
  quantityOf(count, { kind: "age", unit }),
);
const aged = map(seq(phrase("aged", "age of", "aged between"), count), ([, count]) =>
  quantityOf(count, { kind: "age", unit: "year" }),
);

const ordinalDigits = map(seq(digitsLike(/^(\d{1,6})$/), glued(phrase("st", "nd", "rd", "th"))), ([[number]]) =>
  Number(number),
);
const isNumber = /^(?:a|one|two|three|four|five|six|seven|eight|nine|-)$/;
const ordinalWord = where(
  englishOrdinal,
  (atoms, at, next) =>
    atoms[at]?.named === false &&
    !(atoms[at]?.capital && atoms[next]?.capital) &&
    !/^(?:at|one)$/.test(atoms[at - 1]?.lower ?? "") &&
    !(atoms[at - 1]?.lower === "a" && atoms[next]?.upos !== "NOUN" && atoms[next]?.upos !== "ADJ") &&
    !(atoms[at - 1]?.text === "-" && atoms[at]?.glued) &&
    !(atoms[at]?.lower === "third" && /^part(?:y|ies)$/.test(atoms[next]?.lower ?? "")) &&
    !(atoms[at]?.lower === "first" && (atoms[next]?.lower === "of" || atoms[at]?.upos === "ADV")) &&
    !(atoms[at]?.lower === "second" && isNumber.test(atoms[at - 1]?.lower ?? "")),
);
const superlative: Reader<unknown> = (atoms, at) =>
  atoms[at]?.lower.endsWith("est") ? { value: undefined, next: at + 1 } : undefined;
const ordinal = wholly(
  map(seq(either(ordinalDigits, ordinalWord), maybe(seq(hyphen, superlative))), ([value]) => ({
    kind: "ordinal" as const,
    value,
  })),
);

const parts = entries({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  tenths: 10,
  hundredth: 100,
});
const few = entries({ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 });
const isWhole = (atom: Atom | undefined): boolean => /^(?:of|the|its|their|his|her|all)$/.test(atom?.lower ?? "");
const share = where(
  map(seq(few, maybe(hyphen), parts), ([over, , under]) => (over < under ? over / under : undefined)),
  (atoms, at, next) =>
    isWhole(atoms[next]) || atoms[at]?.lower !== "a" || atoms[next]?.kind === "sign" || atoms[next]?.upos === "VERB",
);
const half = where(
  map(phrase("half", "one half"), () => 0.5),
  (atoms, at, next) =>
    isWhole(atoms[next]) && !/^(?:first|second|a|and|other|later|latter)$/.test(atoms[at - 1]?.lower ?? ""),
);
const ratio = map(
  seq(
    either(
      few,
      map(digitsLike(/^(\d+)$/), ([over]) => Number(over)),
    ),
    phrase("in", "out of", "in every"),
    englishNumerals.single,
  ),
  ([over, , under]) => (over < under.value && under.value <= 1_000_000 ? over / under.value : undefined),
);
const ratioOf = where(
  ratio,
  (atoms, at, next) =>
    atoms[at]?.lower !== "a" &&
    !atoms[next]?.glued &&
    !/^(?:1\d{3}|20\d\d)$/.test(atoms[next - 1]?.text ?? "") &&
    atoms[at - 1]?.kind !== "number",
);
const fraction = map(
  seq(
    maybe(englishNumerals.approximator),
    wholly(map(either(share, half, ratioOf), (value) => ({ kind: "fraction" as const, value }))),
  ),
  ([approximation, read]): QuantityRead => (approximation === undefined ? read : { ...read, approximation }),
);

const often = map(seq(count, phrase("times")), ([count]) => quantityOf(count, { kind: "times" }));
const oftenWord = where(
  wholly(map(entries({ twice: 2 }), (value) => ({ kind: "times" as const, value }))),
  (atoms, _at, next) => !/^(?:as|the)$/.test(atoms[next]?.lower ?? ""),
);

const labels: Labels = {
  nouns: words(
    (
      "article chapter page number no no. nos room route highway line platform version phase category grade gate part season episode " +
      "round stage channel section flight level type group class formula top exit terminal step size model windows interstate option tier " +
      "area room block unit apartment suite door lane pier track day week game set call " +
      "boeing airbus iphone ipad ipod galaxy windows xbox playstation apollo trent"
    ).split(" "),
  ).words,
  street: /(?:street|road|avenue|lane)$/,
};
const streets = /^(?:street|road|avenue|lane|drive|square|place|court|way|boulevard|terrace)$/;
const isAddress = (atoms: readonly Atom[], next: number): boolean =>
  atoms[next]?.capital === true &&
  atoms.slice(next + 1, next + 4).some(({ capital, lower }) => capital && streets.test(lower));
const isRange = ({ max, approximation }: Amount): boolean => max !== undefined && approximation !== "order";
/** "the Trent 900 engines": in English a number right behind a name belongs to it, but not "in Berlin 12 people". */
const isModel = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.kind === "number" &&
  atoms[at - 1]?.upos === "PROPN" &&
  atoms[at - 1]?.capital === true &&
  fullMonth(atoms, at - 1) === undefined &&
  weekday(atoms, at - 1) === undefined &&
  !/^(?:in|at|from|on|since|during|,)$/.test(atoms[at - 2]?.lower ?? ",");
const counted = where(count, (atoms, at, next, value) => {
  const { number } = value;
  const first = atoms[number.at]?.lower ?? "";
  const after = atoms[next];
  if (isLabel(atoms, number.at, number.next, labels) || isAddress(atoms, next)) return false;
  if (isRange(value) && next - number.at === 1 && after?.upos !== "NOUN" && after?.upos !== "ADJ") return false;
  if (/^(?:19|20)\d\d$/.test(first) && /^(?:the|a|this|that)$/.test(atoms[at - 1]?.lower ?? "")) return false;
  if (/^(?:utc|gmt)$/.test(after?.lower ?? "") || isModel(atoms, number.at)) return false;
  if (first === "one" && number.next - number.at === 1)
    return (
      (after?.upos === "NOUN" || after?.upos === "ADJ") &&
      !/^(?:day|more|thing|way|hand|side|another|point)$/.test(after.lower) &&
      !/^(?:no|the|this|that|each|every|any|which|another|only)$/.test(atoms[at - 1]?.lower ?? "")
    );
  return true;
});

/** Quantities of English. */
export const englishQuantities: Reader<QuantityRead> = either<QuantityRead>(
  measured,
  joinedMeasure,
  below(measured),
  moneyBySign(englishNumerals, currencySign),
  yearOld,
  yearsOld,
  aged,
  ageAfterName(/^[(,]$/, /^[),]$/),
  ordinal,
  fraction,
  often,
  oftenWord,
  score,
  scoreApart,
  map(counted, (count) => quantityOf(count, { kind: "count" })),
);
