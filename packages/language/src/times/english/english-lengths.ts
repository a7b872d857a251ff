import { either, entries, map, maybe, phrase, remembered, seq, where, type Reader } from "../../grammar/reader.ts";
import { englishNumerals } from "../../numerals/english-numerals.ts";
import { exactLength } from "../exact-length.ts";
import type { Duration, TimeUnit } from "../time-value.ts";
import { count, oneUnit, unit } from "./english-words.ts";

export type Length = Pick<Duration, "length" | "approximation">;

const held = maybe(englishNumerals.approximator);
const approximated = (approximation: Length["approximation"]): Pick<Length, "approximation"> =>
  approximation === undefined ? {} : { approximation };
const counted = map(
  seq(count, maybe(phrase("full", "whole", "long", "straight", "more")), unit),
  ([count, , unit]): Length => ({
    length: { amount: count.value, ...(count.max !== undefined && { amountMax: count.max }), unit },
    ...approximated(count.approximation),
  }),
);
const one = map(
  seq(held, phrase("a", "an", "one"), maybe(phrase("full", "whole")), oneUnit),
  ([approximation, , , unit]): Length => ({
    length: { amount: 1, unit },
    ...approximated(approximation),
  }),
);
const oneAndHalf = map(
  seq(held, phrase("a", "an", "one"), oneUnit, phrase("and a half")),
  ([approximation, , unit]): Length => ({
    length: { amount: 1.5, unit },
    ...approximated(approximation),
  }),
);
/** "a second motion" is another one. */
const oneSecond = where(
  one,
  (atoms, _at, next, { length }) =>
    length.unit !== "second" ||
    (atoms[next]?.upos !== "NOUN" && atoms[next]?.upos !== "ADJ" && atoms[next]?.text !== "-"),
);
const fractions = entries<readonly [number, TimeUnit]>({
  "half a century": [0.5, "century"],
  "half a year": [0.5, "year"],
  "half a decade": [5, "year"],
  "half a day": [0.5, "day"],
  "half an hour": [30, "minute"],
  "half a minute": [30, "second"],
  "a quarter of an hour": [15, "minute"],
  "three quarters of an hour": [45, "minute"],
  "a quarter of a century": [25, "year"],
  "a quarter century": [25, "year"],
  "a fortnight": [2, "week"],
});
const fraction = map(seq(held, fractions), ([approximation, [amount, unit]]): Length => ({
  length: { amount, unit },
  ...approximated(approximation),
}));
const several = map(
  seq(phrase("several", "a few", "a couple of", "a number of", "many"), unit),
  ([, unit]): Length => ({
    length: { amount: 2, unit },
    approximation: "several",
  }),
);

const exact = exactLength(seq(count, unit), maybe(either(phrase(","), phrase("and"), phrase(", and"))));

/** An amount of time: "more than two years", "an hour and a half", "half a century", "several days". */
export const englishLength: Reader<Length> = remembered(
  either(counted, oneSecond, exact, oneAndHalf, fraction, several),
);
