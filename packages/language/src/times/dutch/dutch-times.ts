import { either, entries, phrase } from "../../grammar/reader.ts";
import { dutchFeasts } from "../feasts.ts";
import type { Phrase } from "../phrase.ts";
import type { PrepositionSense, TimeGrammar } from "../time-grammar.ts";
import { dutchDate } from "./dutch-dates.ts";
import { dutchDurationOrSet } from "./dutch-durations.ts";
import { dutchRelative } from "./dutch-relative.ts";

const until = { relation: "until", ofLength: "until", looksBothWays: true } as const;
const since = { relation: "since", ofLength: "since", looksBack: true } as const;
const around = { about: true } as const;

/** Dutch times. */
export const dutchTimes: TimeGrammar = {
  reader: either<Phrase>(dutchDate, dutchRelative, dutchDurationOrSet),
  prepositions: entries<PrepositionSense>({
    in: { ofLength: "within" },
    op: {},
    om: {},
    met: {},
    van: {},
    uit: {},
    aan: {},
    tussen: {},
    per: {},
    rond: around,
    rondom: around,
    omstreeks: around,
    tegen: around,
    sinds: since,
    sedert: since,
    vanaf: { relation: "since", ofLength: "since" },
    tot: until,
    "tot en met": until,
    "t / m": until,
    naar: { looksBothWays: true },
    uiterlijk: { relation: "by", ofLength: "by", looksBothWays: true },
    na: { relation: "after", ofLength: "after" },
    voor: { relation: "before", ofLength: "during", looksBothWays: true, exactOnly: true },
    vóór: { relation: "before", looksBothWays: true },
    tijdens: { relation: "during", ofLength: "during" },
    gedurende: { relation: "during", ofLength: "during" },
    binnen: { ofLength: "within", relation: "within" },
  }),
  longestPreposition: 3,
  feasts: dutchFeasts,
  names: phrase("zwarte zaterdag", "witte donderdag", "zondag met lubach", "boer zoekt vrouw", "vandaag de dag ook"),
};
