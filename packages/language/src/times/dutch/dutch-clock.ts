import { dutchNumberWord } from "../../numerals/dutch-numerals.ts";
import {
  atom,
  digitsLike,
  either,
  entries,
  glued,
  map,
  maybe,
  phrase,
  seq,
  where,
  type Reader,
} from "../../grammar/reader.ts";
import { clockIn, digitalClock } from "../build-phrase.ts";
import type { Clock } from "../phrase.ts";
import { hour, phaseOfDay } from "./dutch-words.ts";

const oclock = phrase("uur", "u", "u .");
const onTheHour = (hour: number): Clock => ({ hour, minute: 0, halfKnown: hour > 12 || hour === 0 });
const twelve = (hour: number): number | undefined => (hour >= 1 && hour <= 12 ? hour : undefined);
const before = (hour: number, minutes: number): Clock => ({
  hour: minutes < 0 ? (hour + 11) % 12 || 12 : hour,
  minute: (minutes + 60) % 60,
  halfKnown: false,
});

const withHour = map(seq(digitalClock(/[.:]/), oclock), ([clock]) => clock);
const colon = digitalClock(/:/);
const hourSign = map(
  atom(({ lower }) => /^[uh][0-5]\d$/.test(lower)),
  ({ lower }) => Number(lower.slice(1)),
);
const flemish = map(seq(digitsLike(/^([01]?\d|2[0-4])$/), glued(hourSign)), ([[hour], minute]): Clock => ({
  hour: Number(hour),
  minute,
  halfKnown: true,
}));
const wholeHour = map(seq(hour, oclock), ([hour]) => onTheHour(hour));
const half = map(seq(phrase("half"), hour), ([, hour]) => (twelve(hour) ? before(hour, -30) : undefined));
const minutes = map(
  either(
    map(phrase("kwart"), () => 15),
    map(digitsLike(/^(\d\d?)$/), ([minutes]) => Number(minutes)),
    dutchNumberWord,
  ),
  (minutes) => (minutes > 0 && minutes < 30 ? minutes : undefined),
);
const side = entries({ over: 1, voor: -1 });
const past = map(
  seq(minutes, maybe(phrase("minuten")), side, maybe(phrase("half")), hour),
  ([count, , sign, half, hour]) => (twelve(hour) ? before(hour, sign * count - (half ? 30 : 0)) : undefined),
);
const named = entries<Clock>({ middernacht: { hour: 0, minute: 0, halfKnown: true } });
const zone = phrase(
  "lokale tijd",
  "plaatselijke tijd",
  "nederlandse tijd",
  "belgische tijd",
  "onze tijd",
  "gmt",
  "utc",
);

const finished = (reader: Reader<Clock>): Reader<Clock> =>
  map(seq(reader, maybe(phaseOfDay), maybe(zone)), ([clock, phase]) => clockIn(clock, phase));

/** Clocks that no context is needed for: "12.00 uur", "19:30", "half acht" with "kwart over drie", "acht uur 's avonds". */
const surePhase = where(
  wholeHour,
  (atoms, _at, next) => phaseOfDay(atoms, next) !== undefined || zone(atoms, next) !== undefined,
);
const bareHalf = where(half, (atoms, at) => !/^(?:een|n)$/.test(atoms[at - 1]?.lower ?? ""));
export const sureClock: Reader<Clock> = finished(either(withHour, colon, flemish, bareHalf, past, named, surePhase));

/** Also "tien uur" and "9.00", which are clocks only after a word such as "om". */
export const anyClock: Reader<Clock> = finished(either(withHour, colon, flemish, half, past, named, wholeHour));
export const looseClock: Reader<Clock> = finished(
  either(
    anyClock,
    digitalClock(/\./),
    map(hour, (hour) => onTheHour(hour)),
  ),
);

const before_ = new Set(["om", "omstreeks", "tegen", "rond", "vanaf", "tot", "sinds", "voor", "klokslag"]);
/** "om tien uur", but not "tot tien uur lang". */
export const toldClock: Reader<Clock> = where(
  either(
    anyClock,
    where(finished(digitalClock(/\./)), (atoms, at) => /^(?:om|omstreeks|klokslag)$/.test(atoms[at - 1]?.lower ?? "")),
  ),
  (atoms, at, next) =>
    before_.has(atoms[at - 1]?.lower ?? "") && atoms[next]?.lower !== "lang" && atoms[next]?.lower !== "per",
);
/** What joins a clock to its day: "zaterdag om 12.00 uur". */
export const atClock = map(
  seq(maybe(phrase("om", "omstreeks", "rond", "tegen", ", om")), anyClock),
  ([, clock]) => clock,
);
