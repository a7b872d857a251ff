import { type First, words } from "../../grammar/first.ts";
import type { Atom } from "../../grammar/atom.ts";
import {
  beginning,
  either,
  entry,
  hyphen,
  map,
  maybe,
  orElse,
  phrase,
  seq,
  where,
  type Reader,
} from "../../grammar/reader.ts";
import { dutchNumber } from "../../numerals/dutch-numerals.ts";

import type { Phrase } from "../phrase.ts";
import type { TimeLength, TimeSet } from "../time-value.ts";
import { atClock } from "./dutch-clock.ts";
import { dutchLength, dutchLengthWord, type Length } from "./dutch-lengths.ts";
import { count, daypart, unit, weekday, weekdayNames, weekdayPart } from "./dutch-words.ts";

const set = (value: Omit<TimeSet, "kind">): Phrase => ({ type: "set", value: { kind: "set", ...value } });
const once = (unit: TimeLength["unit"], amount = 1): TimeLength => ({ amount, unit });
const duration = (value: Length): Phrase => ({ type: "duration", value: { kind: "duration", ...value } });

/** "34 jaar" is an age after a verb of being, "van" a person or "ouder dan", and before "oud". */
function isAge(atoms: readonly Atom[], at: number, next: number): boolean {
  const units = atoms[next - 1]?.lower;
  if (units !== "jaar" && units !== "maanden" && units !== "weken") return false;
  const after = atoms[next]?.lower ?? "";
  const before = atoms[at - 1]?.lower ?? "";
  if (/^(?:oud|jong|oude)$/.test(after)) return true;
  if (units !== "jaar") return false;
  const shortlyBefore = atoms.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (before === "dan" && shortlyBefore.some((word) => word === "ouder" || word === "jonger")) return true;
  if (shortlyBefore.includes("leeftijd") || before === "onder") return true;
  if (before === "en" && shortlyBefore.includes("van") && isPerson(atoms[at - 4])) return true;
  if (/^(?:geleden|terug|later|eerder|lang|na|voor|cel|na|gevangenisstraf)$/.test(after)) return false;
  const verb = /^(?:pas|nu|nog|net|al|ook|inmiddels|slechts)$/.test(before) ? (atoms[at - 2]?.lower ?? "") : before;
  if (/^(?:is|was|werd|wordt|ben)$/.test(verb)) return /^(?:|[.,;!?)]|en|als|geworden|toen|maar|of)$/.test(after);
  if (before === "van" || before === "vanaf" || before === "tot") return isPerson(atoms[at - 2]);
  return before === "(" && after === ")";
}

const persons =
  /(?:kinderen|kind|jongen|jongens|meisje|meisjes|man|mannen|vrouw|vrouwen|jongeren|leerlingen|leerling|baby|mensen|iemand|persoon|personen|ouderen|dochter|zoon|zoontje|dochtertje|peuter|kleuters|leeftijd)$/;
const isPerson = (atom: Atom | undefined): boolean => atom !== undefined && persons.test(atom.lower);

const noTime = new Set(["per", "procent"]);
const length = where(dutchLength, (atoms, at, next) => {
  if (isAge(atoms, at, next)) return false;
  const before = atoms[at - 1];
  if (before?.glued && atoms[at]?.glued && before.text === "-") return false;
  return (
    !noTime.has(before?.lower ?? "") &&
    !(atoms[at]?.lower === "een" && /^(?:op|tot)$/.test(before?.lower ?? "") && before?.lower === "op")
  );
});
/** Without a number a single unit lasts where a word says so: "een week lang", "binnen een maand". */
const lasting =
  /^(?:binnen|gedurende|na|voor|in|duurde|duurt|duren|ruim|sinds|al|kost|kostte|van|zeker|bijna|om|over|met)$/;
const plain = where(
  length,
  (atoms, at, next, { length: { amount } }) =>
    !(amount === 1 && next - at === 2 && atoms[at]?.lower === "een") ||
    lasting.test(atoms[at - 1]?.lower ?? "") ||
    /^(?:lang|duren|geduurd|cel|duurde|vrij|wachten|gewacht)$/.test(atoms[next]?.lower ?? ""),
);
const withLang = map(seq(either(plain, length), maybe(phrase("lang"))), ([value]) => value);
const dutchDuration = where(
  withLang,
  (atoms, at, next) => next > at && (plain(atoms, at) !== undefined || atoms[next - 1]?.lower === "lang"),
);

const inDays: First = { ...words([]), others: [(lower) => lower.includes("daags")] };
const days = map(
  beginning(inDays, (atoms, at) => {
    const stem = /^(\p{L}{2,20})daagse?$/u.exec(atoms[at]?.named ? "" : (atoms[at]?.lower ?? ""));
    const amount = stem?.[1] === "meer" ? 2 : dutchNumber(stem?.[1] ?? "");
    return amount === undefined || amount === 0 ? undefined : { value: amount, next: at + 1 };
  }),
  (amount) => duration({ length: { amount, unit: "day" } }),
);

const lastingThings =
  /(?:contract|plan|overeenkomst|verband|samenwerking|termijn|periode|oorlog|bestaan|jubileum|verdrag|deal|programma|project|opleiding|studie|strijd|huwelijk|relatie|straf|loopbaan|carrière|traditie|onderzoek|verbintenis)$/;
const jarig: First = { ...words([]), others: [(lower) => lower.includes("jarig")] };
/** "een elfjarig contract" lasts, an "elfjarig meisje" does not. */
const inYears = where(
  orElse(
    map(seq(count, hyphen, phrase("jarig", "jarige")), ([{ value }]) => value),
    beginning(jarig, (atoms, at) => {
      const value = dutchNumber(/^(\p{L}{2,20})jarige?$/u.exec(atoms[at]?.lower ?? "")?.[1] ?? "");
      return value === undefined ? undefined : { value, next: at + 1 };
    }),
  ),
  (atoms, _at, next) => lastingThings.test(atoms[next]?.lower ?? ""),
);
const years = map(inYears, (amount) => duration({ length: { amount, unit: "year" } }));

const each = phrase("elke", "elk", "iedere", "ieder", "alle");
const everyUnit = map(seq(either(phrase("elke", "elk", "iedere", "ieder")), unit), ([, unit]) =>
  set({ every: once(unit) }),
);
const everyWeekday = map(seq(each, weekday), ([, weekday]) => set({ every: once("week"), weekday }));
const everyPartOfWeekday = map(seq(each, weekdayPart), ([, { weekday }]) => set({ every: once("week"), weekday }));
const everyPart = map(seq(either(phrase("elke", "iedere")), daypart), () => set({ every: once("day") }));
const pluralDay = map(
  entry(
    Object.fromEntries(
      weekdayNames.flatMap((name, at) => [
        [`${name}en`, at + 1],
        [`${name}s`, at + 1],
      ]),
    ),
  ),
  (weekday) => set({ every: once("week"), weekday }),
);

const every = map(
  seq(phrase("om de", "elke", "iedere", "eens in de", "een keer in de", "één keer in de", "eens per"), count, unit),
  ([, { value }, unit]) => set({ every: once(unit, value) }),
);
const oddly = map(seq(phrase("om de"), unit), ([, unit]) => set({ every: once(unit, 2) }));
const per = phrase("per", "in de", "in het", "op een", "elke", "elk", "iedere", "ieder", "'s", "a");
const timesPer = map(
  seq(
    either(
      map(count, ({ value }) => value),
      map(phrase("een", "één"), () => 1),
    ),
    phrase("keer", "maal"),
    per,
    unit,
  ),
  ([times, , , unit]) => set({ times, every: once(unit) }),
);
const oncePer = map(
  seq(entry({ eenmaal: 1, eens: 1, tweemaal: 2, driemaal: 3 }), phrase("per", "in de", "in het"), unit),
  ([times, , unit]) => set({ times, every: once(unit) }),
);
const lengthPer = map(seq(dutchLength, phrase("per"), unit), ([{ length }, , unit]) =>
  set({ length, every: once(unit) }),
);

const adverbs: Readonly<Record<string, TimeLength>> = {
  dagelijks: once("day"),
  wekelijks: once("week"),
  maandelijks: once("month"),
  jaarlijks: once("year"),
  tweewekelijks: once("week", 2),
  tweejaarlijks: once("year", 2),
  vierjaarlijks: once("year", 4),
  halfjaarlijks: once("month", 6),
  vijfjaarlijks: once("year", 5),
};
const adverb = map(
  entry(
    Object.fromEntries(
      Object.entries(adverbs).flatMap(([word, every]) => [
        [word, every],
        [`${word}e`, every],
      ]),
    ),
  ),
  (every) => set({ every }),
);

const sets = either(everyUnit, everyWeekday, everyPartOfWeekday, everyPart, pluralDay, every, oddly);

/** How long and how often. */
export const dutchDurationOrSet: Reader<Phrase> = either<Phrase>(
  map(dutchDuration, duration),
  map(dutchLengthWord, duration),
  days,
  years,
  map(seq(sets, maybe(atClock)), ([set]) => set),
  timesPer,
  oncePer,
  lengthPer,
  adverb,
);
