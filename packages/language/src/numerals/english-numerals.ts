import { words } from "../grammar/first.ts";
import type { Atom } from "../grammar/atom.ts";
import { beginning, either, entries, entry, map, maybe, phrase, seq, where, type Reader } from "../grammar/reader.ts";
import { type Approximation, type Numeral, type NumeralReaders, timesScale } from "./numeral.ts";
import { digits } from "./read-digits.ts";

const small = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinalNames = (
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
  "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split(" ");
const ones = new Map(small.map((name, value) => [name, value]));
const tenfolds = new Map(tens.map((name, at) => [name, at * 10] as const).slice(2));
const ordinals = new Map(ordinalNames.map((name, value) => [name, value]));
const tenthOrdinals = new Map([...tenfolds].map(([name, value]) => [`${name.slice(0, -1)}ieth`, value]));
const scale = entry({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, mln: 1e6 });

/** "twenty", "twenty-five", "seven". */
const belowHundred: Reader<number> = beginning(words([...ones.keys(), ...tenfolds.keys()]), (atoms, at) => {
  const first = atoms[at]?.lower ?? "";
  const ten = tenfolds.get(first);
  if (ten === undefined) {
    const one = ones.get(first);
    return one === undefined ? undefined : { value: one, next: at + 1 };
  }
  const one = ones.get(afterHyphen(atoms, at)?.lower ?? "");
  return one !== undefined && one > 0 && one < 10 ? { value: ten + one, next: at + 3 } : { value: ten, next: at + 1 };
});

const afterHyphen = (atoms: readonly Atom[], at: number): Atom | undefined =>
  atoms[at + 1]?.lower === "-" && atoms[at + 1]?.glued && atoms[at + 2]?.glued ? atoms[at + 2] : undefined;

/** Ordinals in words: "third", "twenty-first", "hundredth". */
const ordinalStarts = words([
  ...ordinals.keys(),
  ...tenthOrdinals.keys(),
  ...tenfolds.keys(),
  "hundredth",
  "thousandth",
]);
export const englishOrdinal: Reader<number> = beginning(ordinalStarts, (atoms, at) => {
  const first = atoms[at]?.lower ?? "";
  const value = ordinals.get(first) ?? tenthOrdinals.get(first) ?? { hundredth: 100, thousandth: 1000 }[first];
  if (value !== undefined && value > 0) return { value, next: at + 1 };
  const ten = tenfolds.get(first);
  const one = ordinals.get(afterHyphen(atoms, at)?.lower ?? "");
  return ten !== undefined && one !== undefined && one < 10 ? { value: ten + one, next: at + 3 } : undefined;
});

const and = phrase("and");
const hundred = map(
  seq(
    either(
      belowHundred,
      map(phrase("a"), () => 1),
    ),
    phrase("hundred"),
    maybe(seq(maybe(and), belowHundred)),
  ),
  ([times, , rest]) => times * 100 + (rest?.[1] ?? 0),
);
const belowThousand = either(hundred, belowHundred);
const thousands = map(
  seq(
    either(
      belowThousand,
      map(phrase("a"), () => 1),
    ),
    phrase("thousand"),
    maybe(seq(maybe(and), belowThousand)),
  ),
  ([times, , rest]) => times * 1000 + (rest?.[1] ?? 0),
);
const withHalf = map(seq(belowHundred, phrase("and a half")), ([value]) => value + 0.5);
const scaled = map(
  seq(
    either(
      digits("en"),
      withHalf,
      belowThousand,
      map(phrase("a"), () => 1),
    ),
    maybe(phrase("-")),
    scale,
  ),
  ([value, , size]) => timesScale(value, size),
);
const halfScale = map(seq(phrase("half a"), scale), ([, size]) => timesScale(0.5, size));
const dozens = map(
  seq(
    either(
      belowHundred,
      map(phrase("a"), () => 1),
      map(phrase("half a"), () => 0.5),
    ),
    phrase("dozen"),
  ),
  ([times]) => times * 12,
);
const glueScale: Reader<Numeral> = beginning(digits("en").first, (atoms, at) => {
  const read = digits("en")(atoms, at);
  const letter = read && atoms[read.next];
  const size = letter?.glued ? ({ m: 1e6, k: 1e3, bn: 1e9, tn: 1e12 } as const)[letter.text as "m"] : undefined;
  const money = /[$\u20ac\u00a3\u00a5]/.test(atoms[at - 1]?.text ?? "");
  return read && size !== undefined && (money || letter?.text === "bn" || letter?.text === "tn")
    ? { value: timesScale(read.value, size), next: read.next + 1 }
    : undefined;
});

const order = entries<Numeral>({
  dozens: { value: 20, max: 99 },
  hundreds: { value: 200, max: 999 },
  thousands: { value: 2000, max: 9999 },
  "tens of thousands": { value: 20_000, max: 99_999 },
  "hundreds of thousands": { value: 200_000, max: 999_999 },
  millions: { value: 2e6, max: 9_999_999 },
  "tens of millions": { value: 2e7, max: 99_999_999 },
  "hundreds of millions": { value: 2e8, max: 999_999_999 },
  billions: { value: 2e9, max: 9_999_999_999 },
  "a few hundred": { value: 200, max: 999 },
  "several hundred": { value: 200, max: 999 },
  "a few thousand": { value: 2000, max: 9999 },
  "several thousand": { value: 2000, max: 9999 },
  "a few hundred thousand": { value: 200_000, max: 999_999 },
  "several hundred thousand": { value: 200_000, max: 999_999 },
  "a few million": { value: 2e6, max: 9_999_999 },
  "several million": { value: 2e6, max: 9_999_999 },
  "a few hundred million": { value: 2e8, max: 999_999_999 },
  "several hundred million": { value: 2e8, max: 999_999_999 },
  "tens of billions": { value: 2e10, max: 99_999_999_999 },
  "hundreds of billions": { value: 2e11, max: 999_999_999_999 },
  "several dozen": { value: 20, max: 99 },
  "a few dozen": { value: 20, max: 99 },
});

const approximator = entries<Approximation>({
  "more than": "over",
  "just over": "over",
  "well over": "over",
  over: "over",
  "greater than": "over",
  above: "over",
  nearly: "almost",
  almost: "almost",
  "just under": "under",
  about: "about",
  around: "about",
  roughly: "about",
  approximately: "about",
  approx: "about",
  some: "about",
  circa: "about",
  "in the region of": "about",
  "less than": "under",
  "fewer than": "under",
  under: "under",
  below: "under",
  "at least": "atLeast",
  "no fewer than": "atLeast",
  "no less than": "atLeast",
  "a minimum of": "atLeast",
  "as many as": "atMost",
  "up to": "atMost",
  "at most": "atMost",
  "no more than": "atMost",
  "not more than": "atMost",
  "a maximum of": "atMost",
  "an estimated": "estimated",
  estimated: "estimated",
  exactly: "exactly",
  precisely: "exactly",
});

export const englishNumerals: NumeralReaders = {
  single: either(
    scaled,
    glueScale,
    halfScale,
    map(either(thousands, hundred, dozens, withHalf, belowHundred, digits("en")), (value): Numeral => ({ value })),
  ),
  order: map(order, (numeral): Numeral => ({ ...numeral, approximation: "order" })),
  approximator,
  to: where(
    phrase("to", "or"),
    (atoms, at) => !atoms.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "from"),
  ),
  between: phrase("between"),
  and,
};
