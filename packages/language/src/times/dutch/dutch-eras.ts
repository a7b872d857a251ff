import { digitsLike, either, entries, map, maybe, phrase, seq, where, type Reader } from "../../grammar/reader.ts";
import type { Phrase } from "../phrase.ts";
import { ordinal } from "./dutch-words.ts";

const tenYears = entries(
  Object.fromEntries(
    "nul tien twintig dertig veertig vijftig zestig zeventig tachtig negentig"
      .split(" ")
      .map((name, at) => [name, at * 10]),
  ),
);
const decadeNumber: Reader<number> = either(
  tenYears,
  map(digitsLike(/^'?(\d0)$/), ([years]) => Number(years)),
);
const ofCentury = map(
  seq(
    phrase("van de", "uit de", "in de"),
    either(
      map(seq(ordinal, phrase("eeuw")), ([of]) => of),
      map(phrase("vorige eeuw"), () => 20),
    ),
  ),
  ([, century]) => century,
);
/** "de jaren negentig", "de jaren zestig en zeventig", "de jaren dertig van de vorige eeuw". */
export const dutchDecade: Reader<Phrase> = map(
  seq(maybe(phrase("de")), phrase("jaren"), decadeNumber, maybe(seq(phrase("en"), decadeNumber)), maybe(ofCentury)),
  ([, , first, second, century]): Phrase | undefined => {
    const start = (century ?? (first === 0 || (first === 10 && century === undefined) ? 21 : 20)) * 100 - 100;
    const last = second?.[1] ?? first;
    return last < first ? undefined : { type: "years", from: start + first, to: start + last + 9, grain: "decade" };
  },
);
/** "de zeventiende eeuw", not before Christ. */
export const dutchCentury: Reader<Phrase> = where(
  map(seq(maybe(phrase("de")), ordinal, phrase("eeuw")), ([, century]): Phrase | undefined =>
    century > 21 ? undefined : { type: "years", from: century * 100 - 100, to: century * 100 - 1, grain: "century" },
  ),
  (atoms, _at, next) =>
    !/^(?:v|voor)$/.test(atoms[next]?.lower ?? "") || !/^(?:chr|christus|\.)$/.test(atoms[next + 1]?.lower ?? ""),
);
