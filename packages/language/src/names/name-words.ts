/** Closed lists of one language that tell what a name names. All in lower case unless they are parts of names. */
export type NameWords = {
  /** Words between the parts of a person's name: "van der". */
  readonly particles: ReadonlySet<string>;
  /** Of these, words that hardly stand between other things. */
  readonly strongParticles: ReadonlySet<string>;
  /** After these, "van" or "of" goes on with the name: "Universiteit van Amsterdam". */
  readonly namedOf: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Words with a capital that are no names: days, months, "I". */
  readonly never: ReadonlySet<string>;
  /** Titles before a person's name, with the gender they tell. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** What persons are: "burgemeester". Compounds count by their end. */
  readonly roles: ReadonlyMap<string, Gender>;
  /** Nouns by the type and kind of what they name. Compounds count by their end. */
  readonly nouns: ReadonlyMap<string, Noun>;
  /** First or last parts of names: "Airlines", "Stichting". */
  readonly parts: ReadonlyMap<string, Noun>;
  /** Ends of names that are one word: "Goudsbloemstraat". */
  readonly endings: readonly (readonly [ending: string, noun: Noun])[];
  /** Heads before "van NAME" and what NAME then is. */
  readonly headsOf: ReadonlyMap<string, Noun>;
  /** Prepositions directly before a name and how much they say for a place. */
  readonly placePrepositions: ReadonlyMap<string, number>;
  /** Lemmas of verbs with a person, or else an organisation, as subject; and of verbs that only persons do. */
  readonly speech: ReadonlySet<string>;
  readonly human: ReadonlySet<string>;
  /** Listed names that are words too: at the start of a sentence they are taken for the word. */
  readonly alsoWords: ReadonlySet<string>;
  /** What teams do: a city that does them is a club. */
  readonly sport: ReadonlySet<string>;
  /** Nouns that, with "the" alone, take up what was named before, and what that must be. */
  readonly anaphors: ReadonlyMap<string, Noun>;
};

export type Gender = "m" | "f" | "";
export type Noun = {
  readonly type: "person" | "organisation" | "place" | "event" | "work" | "product";
  readonly kind: string;
};

export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

export function genders(either: string, men: string, women: string): Map<string, Gender> {
  return new Map<string, Gender>([
    ...words(either).map((word) => [word, ""] as const),
    ...words(men).map((word) => [word, "m"] as const),
    ...words(women).map((word) => [word, "f"] as const),
  ]);
}

/** From lines of "type kind: word word". */
export function nouns(lines: readonly string[]): Map<string, Noun> {
  return new Map(
    lines.flatMap((line) => {
      const [head = "", list = ""] = line.split(":");
      const [type, kind = ""] = head.split(" ");
      return words(list).map((word) => [word, { type: type as Noun["type"], kind }] as const);
    }),
  );
}
