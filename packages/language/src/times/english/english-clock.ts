import { digitsLike, either, entries, map, maybe, phrase, seq, where, type Reader } from "../../grammar/reader.ts";
import { clockIn, digitalClock } from "../build-phrase.ts";
import type { Clock } from "../phrase.ts";
import { hour, phaseOfDay } from "./english-words.ts";

const half = entries({ am: 0, "a . m .": 0, "a . m": 0, pm: 12, "p . m .": 12, "p . m": 12 });
const inHalf = (hour: number, minute: number, half: number): Clock | undefined =>
  hour > 12 ? undefined : { hour: (hour % 12) + half, minute, halfKnown: true };
const minutes = map(
  digitsLike(/^(\d{1,2})[.:]([0-5]\d)$/),
  ([hour, minute]) => [Number(hour), Number(minute)] as const,
);
const withHalf = map(
  seq(
    either(
      minutes,
      map(hour, (hour) => [hour, 0] as const),
    ),
    half,
  ),
  ([[hour, minute], half]) => inHalf(hour, minute, half),
);
/** "1:59" behind a name is part of it, or a result. */
const colon = where(
  digitalClock(/:/),
  (atoms, at) =>
    !(atoms[at - 1]?.named && !/^(?:At|By|From|On)$/.test(atoms[at - 1]?.text ?? "")) ||
    /^\d\d:/.test(atoms[at]?.text ?? ""),
);
const oclock = map(seq(hour, phrase("o'clock")), ([hour]): Clock => ({ hour, minute: 0, halfKnown: false }));
const named = entries<Clock>({
  noon: { hour: 12, minute: 0, halfKnown: true },
  midday: { hour: 12, minute: 0, halfKnown: true },
  midnight: { hour: 0, minute: 0, halfKnown: true },
});
const share = entries({
  half: 30,
  "a quarter": 15,
  quarter: 15,
  ten: 10,
  five: 5,
  twenty: 20,
  "twenty minutes": 20,
  "ten minutes": 10,
  "five minutes": 5,
});
const spoken = map(seq(share, entries({ past: 1, to: -1 }), hour), ([minute, side, hour]): Clock | undefined =>
  side > 0
    ? { hour, minute, halfKnown: false }
    : minute === 30
      ? undefined
      : { hour: (hour + 11) % 12 || 12, minute: 60 - minute, halfKnown: false },
);
const spokenWell = where(spoken, (atoms, at, next) => {
  const last = atoms[next - 1]?.lower ?? "";
  return (
    /^(?:at|by|until|from|around|about|since|before|after)$/.test(atoms[at - 1]?.lower ?? "") ||
    (/^\p{L}+$/u.test(last) && atoms[at]?.lower === "half")
  );
});
const zone = phrase(
  "local time",
  "gmt",
  "bst",
  "cet",
  "cest",
  "est",
  "edt",
  "et",
  "pt",
  "utc",
  "eastern time",
  "eastern",
  "pacific time",
  "ast",
  "pst",
  "pdt",
  "cdt",
);

/** Clocks that need no context: "3 p.m.", "10:15", "noon", "ten o'clock", "half past seven". */
export const clock: Reader<Clock> = map(
  seq(either(withHalf, colon, oclock, named, spokenWell), maybe(phaseOfDay), maybe(zone)),
  ([clock, phase]) => clockIn(clock, phase),
);
/** Also a bare hour, for the first of "9 to 5 p.m.". */
export const looseClock: Reader<Clock> = either(
  clock,
  map(hour, (hour): Clock => ({ hour, minute: 0, halfKnown: false })),
);
