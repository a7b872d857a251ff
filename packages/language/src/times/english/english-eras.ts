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
} from "../../grammar/reader.ts";
import type { Phrase } from "../phrase.ts";
import type { PartOfTime } from "../time-value.ts";
import { ordinal } from "./english-words.ts";

const tens = "noughts tens twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const tenYears = entries(Object.fromEntries(tens.map((name, at) => [name, at * 10])));
const decadeDigits = either(
  map(seq(digitsLike(/^(1[5-9]\d0|20\d0)$/), maybe(phrase("'")), glued(phrase("s", "'s"))), ([[year]]) => Number(year)),
  map(seq(digitsLike(/^'([1-9]0)$/), glued(phrase("s"))), ([[years]]) => 1900 + Number(years)),
);
const decadeWord = where(
  map(seq(maybe(phrase("nineteen")), tenYears), ([, years]) => (years < 20 ? 2000 : 1900) + years),
  (atoms, at) => atoms[at - 1]?.lower !== "his" && atoms[at - 1]?.lower !== "her" && atoms[at - 1]?.lower !== "their",
);
const led = /^(?:the|early|late|mid|-|late-|roaring|swinging)$/;
const decadeYears = either(
  decadeDigits,
  where(decadeWord, (atoms, at) => led.test(atoms[at - 1]?.lower ?? "")),
);
const adverb = entries<PartOfTime>({ early: "begin", late: "end", mid: "middle", "mid -": "middle" });
/** "the early 1990s", "the sixties and seventies". */
export const englishDecade: Reader<Phrase> = map(
  seq(
    maybe(phrase("the")),
    maybe(adverb),
    decadeYears,
    maybe(seq(phrase("and"), maybe(phrase("the")), either(decadeDigits, decadeWord))),
  ),
  ([, part, from, second]): Phrase | undefined => {
    const last = second?.[2] ?? from;
    if (last < from) return undefined;
    const of: Phrase = { type: "years", from, to: last + 9, grain: "decade" };
    return part === undefined ? of : { type: "part", part, of };
  },
);
const century = map(
  seq(maybe(phrase("the")), maybe(adverb), ordinal, maybe(hyphen), phrase("century", "centuries")),
  ([, part, century]): Phrase | undefined => {
    if (century > 21) return undefined;
    const of: Phrase = { type: "years", from: century * 100 - 100, to: century * 100 - 1, grain: "century" };
    return part === undefined ? of : { type: "part", part, of };
  },
);
/** "the late 18th century", not before Christ. */
export const englishCentury: Reader<Phrase> = where(
  century,
  (atoms, _at, next) => !/^(?:bc|bce|b)$/.test(atoms[next]?.lower ?? ""),
);
