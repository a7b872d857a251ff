import type { Atom } from "../../grammar/atom.ts";

import { dutchNumerals } from "../../numerals/dutch-numerals.ts";
import {
  either,
  entries,
  entry,
  map,
  maybe,
  phrase,
  remembered,
  seq,
  where,
  type Reader,
} from "../../grammar/reader.ts";
import { exactLength } from "../exact-length.ts";
import type { Duration, TimeUnit } from "../time-value.ts";
import { count, unit } from "./dutch-words.ts";

export type Length = Pick<Duration, "length" | "approximation">;

/** "9.00 uur" is no length. */
const noClock = (atoms: readonly Atom[], at: number, next: number): boolean =>
  !(
    atoms[next - 1]?.lower.startsWith("u") && atoms.slice(at, next).some(({ lower }) => /^\d{1,2}[.:]\d\d$/.test(lower))
  );
const counted = map(
  where(seq(count, maybe(phrase("volle", "hele", "lange")), unit), noClock),
  ([count, , unit]): Length => ({
    length: {
      amount: count.value,
      ...(count.max !== undefined && { amountMax: count.max }),
      unit,
    },
    ...(count.approximation !== undefined && { approximation: count.approximation }),
  }),
);
const held = maybe(dutchNumerals.approximator);
const one = map(
  seq(held, phrase("een", "één", "'n"), maybe(phrase("hele", "heel", "volle")), unit),
  ([approximation, , , unit]): Length => ({
    length: { amount: 1, unit },
    ...(approximation !== undefined && { approximation }),
  }),
);
const fractions = entries<readonly [number, TimeUnit]>({
  "een half jaar": [0.5, "year"],
  "een halfjaar": [0.5, "year"],
  "half jaar": [0.5, "year"],
  "een half uur": [30, "minute"],
  "een halfuur": [30, "minute"],
  "half uur": [30, "minute"],
  "een halve eeuw": [0.5, "century"],
  "een halve dag": [0.5, "day"],
  "een halve minuut": [30, "second"],
  "een halve maand": [0.5, "month"],
  "een kwartier": [15, "minute"],
  "drie kwartier": [45, "minute"],
  "een kwart eeuw": [25, "year"],
  "een etmaal": [1, "day"],
});
const fraction = map(seq(held, fractions), ([approximation, [amount, unit]]): Length => ({
  length: { amount, unit },
  ...(approximation !== undefined && { approximation }),
}));
const several = map(
  seq(phrase("enkele", "een paar", "een aantal", "meerdere", "verscheidene", "verschillende"), unit),
  ([, unit]): Length => ({
    length: { amount: 2, unit },
    approximation: "several",
  }),
);
const long = map(
  entry<TimeUnit>({
    urenlang: "hour",
    dagenlang: "day",
    wekenlang: "week",
    maandenlang: "month",
    jarenlang: "year",
    eeuwenlang: "century",
  }),
  (unit): Length => ({ length: { amount: 2, unit }, approximation: "several" }),
);

const exact = exactLength(seq(count, unit), maybe(either(phrase(","), phrase("en"))));

/** An amount of time: "ruim twee jaar", "anderhalf uur", "een half jaar", "enkele dagen". */
export const dutchLength: Reader<Length> = remembered(either(counted, exact, one, fraction, several));
/** The same where the word itself says that it lasts: "maandenlang". */
export const dutchLengthWord: Reader<Length> = long;
