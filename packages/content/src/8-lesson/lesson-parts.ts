import type { Span } from "@leesbewijs/domain";
import type { Entity, Quantity, Readability, TimeValue } from "@leesbewijs/language";

/** Words of the article: the slice of its text at `span`, verbatim. */
export type Quoted = { readonly span: Span; readonly text: string };

/** Paragraphs to read in one go, with a light question to read them by. */
export type ReadingPart = {
  readonly title: string;
  /** A heading of the article, the name of what it is most about, or a number. */
  readonly titleFrom: "heading" | "name" | "number";
  /** Paragraphs by number, both inside. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly guide: string;
};

export type TimelinePoint = {
  /** In words that keep: "woensdag 13 maart 2024", "begin jaren negentig", "zaterdag (oktober 2020)". */
  readonly when: string;
  readonly value: TimeValue;
  /** The words of the text that say the time. */
  readonly time: Span;
  /** The clause that says what happened; it can be read by itself. */
  readonly event: Quoted;
};

/** Somebody or an organisation, and what the text says they are. */
export type Somebody = { readonly entity: Entity; readonly name: string; readonly role: Quoted };

export type PlaceInText = {
  readonly entity: Entity;
  readonly name: string;
  /** What kind of place: in the words of the text where it says so, else known from the list of names; null where neither does. */
  readonly note: string | null;
  readonly span: Span;
};

/** An amount with what it is of, and the sentence that says it. */
export type Amount = { readonly quantity: Quantity; readonly amount: Quoted; readonly sentence: Quoted };

export type DifficultWord = {
  readonly term: Quoted;
  /** Zipf value (see `FrequencyList`), estimated by its parts where the list does not have the word; lower is rarer. */
  readonly zipf: number;
  /** Of a compound whose parts are common words: "laad", "plein". */
  readonly parts: readonly string[];
  /** What the text itself says it means; null where it does not. */
  readonly meaning: Quoted | null;
  /** The sentence that it stands in. */
  readonly example: Quoted;
};

/** Everything around the questions of a lesson, each with its place in the article. */
export type LessonParts = {
  readonly title: string;
  readonly lead: Quoted;
  readonly parts: readonly ReadingPart[];
  /** Sentences that stand alone, in the order of the text; at most five. */
  readonly summary: readonly Quoted[];
  /** At least two points, or none. */
  readonly timeline: readonly TimelinePoint[];
  readonly people: readonly Somebody[];
  readonly places: readonly PlaceInText[];
  readonly amounts: readonly Amount[];
  readonly words: readonly DifficultWord[];
  readonly readability: Readability | null;
};
