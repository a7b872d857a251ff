import type { Span } from "@leesbewijs/domain";

/** "unknown": the text and the lists do not say it clearly. Write around it, with words that fit anything. */
export type EntityType =
  | "person"
  | "organisation"
  | "place"
  | "event"
  | "work"
  | "product"
  /** Those of a country, a place or a faith: "Armeniërs", and what is theirs: "Armeense". */
  | "people"
  | "unknown";

/**
 * Somebody or something that a text calls by name, with all places where it does. Mentions are in the order of the text;
 * the slice of each is verbatim.
 */
export type Entity = {
  /** "e1", "e2", ... in the order of first mention by name. */
  readonly id: string;
  readonly type: EntityType;
  /**
   * Only when certain. Of places: "country", "capital", "city", "region", "province", "continent", "water", "mountain",
   * "area". Of organisations: "company", "party", "club", "government", "ministry", "media", "international",
   * "university", and the others of `training/names/lists/organisations.txt`. Of peoples: "nationality", or "adjective"
   * where the text uses the adjective alone.
   */
  readonly kind?: string;
  /** The noun that the text itself puts with the name: "voetbalbond" of "de voetbalbond KNVB". As written. */
  readonly head?: string;
  /** The fullest form in the text. */
  readonly name: string;
  /** All forms in the text, the name among them; genitive endings are left off. */
  readonly aliases: readonly string[];
  /** Of persons, by first name, title or role; absent where these do not say it or contradict each other. */
  readonly gender?: "m" | "f";
  readonly number: "sg" | "pl";
  readonly roles: readonly Role[];
  readonly mentions: readonly Mention[];
  /** ISO 3166-1 alpha-2: of a country itself, of its people and their adjective, or the country of a known place. Absent where cities of that name lie in several. */
  readonly country?: string;
  /** Degrees, of countries (where their people live, on average) and of known cities. */
  readonly location?: { readonly lat: number; readonly lon: number };
};

/** What somebody is, in the words of the text: "president van Azerbeidzjan", "minister". */
export type Role = { readonly text: string; readonly span: Span };

export type Mention = {
  readonly span: Span;
  /** Its place among the sentences. */
  readonly sentence: number;
  readonly form: "name" | "adjective" | "nominal" | "pronoun";
  /** False where it may be another one: a surname that two persons share. */
  readonly certain: boolean;
  /** The place of its head among the tokens of the sentence. */
  readonly head: number;
};
