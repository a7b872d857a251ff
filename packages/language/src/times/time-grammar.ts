import type { Reader } from "../grammar/reader.ts";
import type { FeastDays } from "./feasts.ts";
import type { Phrase } from "./phrase.ts";
import type { TimeRelation } from "./time-value.ts";

/** A preposition before a time: what it makes of it, and of a length of time. */
export type PrepositionSense = {
  readonly relation?: TimeRelation;
  readonly ofLength?: TimeRelation;
  readonly about?: true;
  /** What follows may lie on either side of the news: "tot vrijdag". */
  readonly looksBothWays?: true;
  /** What follows has begun, whatever the tense: "sinds vrijdag". */
  readonly looksBack?: true;
  /** Relates only to days, times of day and years by number: "voor volgend jaar" is "for". */
  readonly exactOnly?: true;
};

/** What a language brings to read times. */
export type TimeGrammar = {
  readonly reader: Reader<Phrase>;
  readonly prepositions: Reader<PrepositionSense>;
  /** The most atoms a preposition has. */
  readonly longestPreposition: number;
  readonly feasts: Readonly<Record<string, FeastDays>>;
  /** Names in which a word of time stands: "Sheffield Wednesday". */
  readonly names: Reader<unknown>;
};
