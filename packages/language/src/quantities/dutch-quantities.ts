import { type First, words } from "../grammar/first.ts";
import {
  beginning,
  digitsLike,
  either,
  entries,
  hyphen,
  map,
  maybe,
  phrase,
  seq,
  where,
  type Reader,
} from "../grammar/reader.ts";
import { dutchNumber, dutchNumberWord, dutchNumerals, dutchOrdinalWord } from "../numerals/dutch-numerals.ts";
import type { Atom } from "../grammar/atom.ts";
import { type Amount, amount } from "../numerals/read-amount.ts";
import { digits } from "../numerals/read-digits.ts";
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
import type { QuantityRead } from "./quantity.ts";
import { metricSigns } from "./metric-signs.ts";

const measure = (unit: string, size = 1): UnitSense => ({ kind: "measure", unit, size });
const money = (unit: string, size = 1): UnitSense => ({ kind: "money", unit, size });

const units = entries<UnitSense>({
  ...metricSigns,
  kilometer: measure("km"),
  kilometers: measure("km"),
  "kilometer per uur": measure("km/h"),
  "km per uur": measure("km/h"),
  "km / u": measure("km/h"),
  meter: measure("m"),
  meters: measure("m"),
  "meter per seconde": measure("m/s"),
  centimeter: measure("cm"),
  centimeters: measure("cm"),
  millimeter: measure("mm"),
  "vierkante meter": measure("m2"),
  "vierkante kilometer": measure("km2"),
  "kubieke meter": measure("m3"),
  hectare: measure("ha"),
  hectaren: measure("ha"),
  kilo: measure("kg"),
  "kilo's": measure("kg"),
  kilogram: measure("kg"),
  gram: measure("g"),
  ton: measure("t"),
  "miljoen ton": measure("t", 1e6),
  liter: measure("l"),
  liters: measure("l"),
  milliliter: measure("ml"),
  graden: measure("degree"),
  graad: measure("degree"),
  "graden celsius": measure("degree"),
  watt: measure("W"),
  kilowatt: measure("kW"),
  megawatt: measure("MW"),
  gigawatt: measure("GW"),
  kilowattuur: measure("kWh"),
  volt: measure("V"),
  decibel: measure("dB"),
  knopen: measure("kn"),
  voet: measure("ft"),
  mijl: measure("mi"),
  inch: measure("in"),
  zeemijl: measure("nmi"),
  gigabyte: measure("GB"),
  megabyte: measure("MB"),
  pk: measure("hp"),
  euro: money("EUR"),
  "euro's": money("EUR"),
  eurocent: money("EUR", 0.01),
  cent: money("EUR", 0.01),
  dollar: money("USD"),
  dollars: money("USD"),
  "amerikaanse dollar": money("USD"),
  pond: money("GBP"),
  "britse pond": money("GBP"),
  yen: money("JPY"),
  yuan: money("CNY"),
  roebel: money("RUB"),
  "zwitserse frank": money("CHF"),
  gulden: money("NLG"),
  guldens: money("NLG"),
  procent: { kind: "percentage", unit: "percent" },
  "%": { kind: "percentage", unit: "percent" },
  procentpunt: { kind: "percentage", unit: "percentagePoint" },
  procentpunten: { kind: "percentage", unit: "percentagePoint" },
});
const count = amount(dutchNumerals);
/** "5G" is a network, "5 g" a weight. */
const measured = where(
  map(seq(count, units), ([count, sense]) => quantityOf(count, sense)),
  (atoms, _at, next) => atoms[next - 1]?.text !== "G",
);
const joinedMeasure = map(seq(count, hyphen, units), ([count, , sense]) => quantityOf(count, sense));
const one = map(
  seq(maybe(dutchNumerals.approximator), phrase("één"), units),
  ([approximation, , { kind, unit, size = 1 }]) => ({
    kind,
    unit,
    value: size,
    ...(approximation && { approximation }),
  }),
);

const yearly = map(seq(count, phrase("jaar"), maybe(phrase("oud", "jong"))), ([count]) =>
  quantityOf(count, { kind: "age", unit: "year" }),
);
const monthly = map(seq(count, phrase("maanden oud")), ([count]) => quantityOf(count, { kind: "age", unit: "month" }));
const jarig = phrase("jarige", "jarig", "jarigen");
const aged = map(seq(count, hyphen, jarig), ([count]) => quantityOf(count, { kind: "age", unit: "year" }));
const inWord: First = { ...words([]), others: [(lower) => lower.includes("jarig")] };
const agedWord = wholly(
  map(
    beginning(inWord, (atoms, at) => {
      const stem =
        /^(\p{L}{3,30})jarigen?$/u.exec(atoms[at]?.lower ?? "") ??
        /^(\p{L}{3,30})jarige?$/u.exec(atoms[at]?.lower ?? "");
      const value = dutchNumber(stem?.[1] ?? "");
      return value === undefined ? undefined : { value, next: at + 1 };
    }),
    (value) => ({ kind: "age" as const, value, unit: "year" }),
  ),
);
const ofAge = where(
  map(count, (count) => quantityOf(count, { kind: "age", unit: "year" })),
  (atoms, at) => atoms[at - 1]?.lower === "van" && atoms[at - 2]?.lower === "leeftijd",
);

const ordinalDigits = map(
  seq(
    digitsLike(/^(\d{1,6})$/),
    where(phrase("e", "ste", "de"), (atoms, at) => atoms[at]?.glued === true),
  ),
  ([[number]]) => Number(number),
);
const ordinalWord = where(
  dutchOrdinalWord,
  (atoms, at, next) =>
    atoms[at]?.named === false &&
    !/^(?:ten|een|één)$/.test(atoms[at - 1]?.lower ?? "") &&
    atoms[next]?.lower !== "instantie" &&
    !(atoms[at]?.capital && atoms[next]?.capital) &&
    dutchNumber(atoms[at - 1]?.lower ?? "") === undefined,
);
const superlative = map(
  seq(
    phrase("op"),
    either(
      dutchNumberWord,
      map(phrase("een", "één", "na"), () => 1),
    ),
    phrase("na"),
    (atoms, at) => (atoms[at]?.lower.endsWith("ste") ? { value: undefined, next: at + 1 } : undefined),
  ),
  ([, passed]) => passed + 1,
);
const ordinal = wholly(
  map(either(ordinalDigits, ordinalWord, superlative), (value) => ({ kind: "ordinal" as const, value })),
);

const parts = entries({
  kwart: 4,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  tiende: 10,
  honderdste: 100,
});
const few = either(
  dutchNumberWord,
  map(digitsLike(/^(\d)$/), ([few]) => Number(few)),
);
const share = where(
  map(seq(few, parts), ([over, under]) => (over < under ? over / under : undefined)),
  (atoms, _at, next) => atoms[next]?.upos !== "NOUN" && atoms[next]?.upos !== "ADJ",
);
const named = entries({ driekwart: 0.75, "de helft": 0.5, "een kwart": 0.25 });
const outOf = map(
  seq(
    either(
      few,
      map(digitsLike(/^(\d+)$/), ([few]) => Number(few)),
    ),
    phrase("op de", "van de", "op"),
    either(dutchNumberWord, digits("nl")),
  ),
  ([over, , under]) => (over < under ? over / under : undefined),
);
const ratio = where(
  outOf,
  (atoms, at, next) => atoms.slice(at, next).some(({ lower }) => lower === "op") && !atoms[next]?.glued,
);
const fraction = map(
  seq(
    maybe(dutchNumerals.approximator),
    wholly(map(either(share, named, ratio), (value) => ({ kind: "fraction" as const, value }))),
  ),
  ([approximation, read]): QuantityRead => (approximation === undefined ? read : { ...read, approximation }),
);

const often = map(seq(count, phrase("keer", "maal")), ([count]) => quantityOf(count, { kind: "times" }));
const oftenWord = wholly(
  map(entries({ tweemaal: 2, driemaal: 3, viermaal: 4 }), (value) => ({ kind: "times" as const, value })),
);

const labels: Labels = {
  nouns: words(
    (
      "artikel hoofdstuk pagina bladzijde nummer nr nr. kamer groep route snelweg lijn spoor perron versie fase categorie type " +
      "klas poort deel seizoen aflevering ronde etappe kanaal paragraaf lid rijksweg provinciale formule top afrit afslag vlucht zaal " +
      "gebouw huisnummer postbus windows model maat graad stap niveau dag week optie plan bus tram metrolijn onder rugnummer " +
      "boeing airbus iphone ipad ipod galaxy windows xbox playstation apollo trent"
    ).split(" "),
  ).words,
  street: /(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|hof|park|pad|dreef)$/,
};
const isRange = ({ max, approximation }: Amount): boolean => max !== undefined && approximation !== "order";
const around = map(seq(phrase("rond", "rond de", "om en nabij de"), count), ([, read]): Amount => ({
  ...read,
  approximation: "about",
}));
/** "halverwege de twintig" is an age, "de nul houden" a score. */
const nameless = (atoms: readonly Atom[], at: number, next: number): boolean =>
  atoms[at - 1]?.lower === "de" && atoms[at]?.kind === "word" && !/^\p{L}/u.test(atoms[next]?.text ?? "");
const counted = where(either(around, count), (atoms, at, next, value) => {
  const label = isLabel(atoms, value.number.at, value.number.next, labels);
  const dashed = isRange(value) && next - value.number.at === 1;
  if (nameless(atoms, at, next)) return false;
  if (atoms[at]?.lower === "vier" && /^(?:ik|wij|we)$/.test(atoms[at - 1]?.lower ?? "")) return false;
  return (
    !label && !(dashed && atoms[next]?.upos !== "NOUN" && atoms[next]?.upos !== "ADJ") && atoms[at]?.upos !== "PROPN"
  );
});

/** Quantities of Dutch. */
export const dutchQuantities: Reader<QuantityRead> = either<QuantityRead>(
  measured,
  joinedMeasure,
  below(measured),
  wholly(one),
  moneyBySign(dutchNumerals, currencySign),
  yearly,
  monthly,
  aged,
  agedWord,
  ofAge,
  ageAfterName(/^\($/, /^\)$/),
  ordinal,
  fraction,
  often,
  oftenWord,
  score,
  scoreApart,
  map(counted, (count) => quantityOf(count, { kind: "count" })),
);
