import { either, entries, map, phrase, where } from "../../grammar/reader.ts";
import { englishFeasts } from "../feasts.ts";
import type { Phrase } from "../phrase.ts";
import type { PrepositionSense, TimeGrammar } from "../time-grammar.ts";
import { englishDate } from "./english-dates.ts";
import { englishDurationOrSet } from "./english-durations.ts";
import { englishRelative } from "./english-relative.ts";

const until = { relation: "until", ofLength: "until", looksBothWays: true } as const;

/** "dates from the sixties" tells when something began, not since when it lasts. */
const origin = where(
  map(phrase("from"), (): PrepositionSense => ({})),
  (atoms, at) => /^(?:date|dates|dated|dating|originates|comes|came)$/.test(atoms[at - 1]?.lower ?? ""),
);

/** English times. */
export const englishTimes: TimeGrammar = {
  reader: either<Phrase>(englishDate, englishRelative, englishDurationOrSet),
  prepositions: either<PrepositionSense>(
    origin,
    entries<PrepositionSense>({
      in: { ofLength: "within" },
      on: {},
      at: {},
      of: {},
      over: {},
      between: {},
      per: {},
      around: { about: true },
      about: { about: true },
      towards: { about: true },
      since: { relation: "since", ofLength: "since", looksBack: true },
      from: { relation: "since" },
      until,
      till: until,
      to: { looksBothWays: true },
      through: until,
      by: { relation: "by", ofLength: "by", looksBothWays: true },
      after: { relation: "after", ofLength: "after" },
      before: { relation: "before", ofLength: "before" },
      during: { relation: "during", ofLength: "during" },
      throughout: { relation: "during", ofLength: "during" },
      for: { ofLength: "during", looksBothWays: true },
      within: { relation: "within", ofLength: "within" },
    }),
  ),
  longestPreposition: 1,
  feasts: englishFeasts,
  names: phrase(
    "sheffield wednesday",
    "ruby tuesday",
    "bloody sunday",
    "black monday",
    "black wednesday",
    "super tuesday",
    "super sunday",
    "super bowl sunday",
    "cyber monday",
    "happy monday",
    "march madness",
    "march on",
    "sunday times",
    "sunday telegraph",
    "new york daily",
    "daily mail",
    "daily telegraph",
  ),
};
