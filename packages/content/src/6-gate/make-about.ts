import type { Language } from "@leesbewijs/domain";
import type { Entity } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import type { Ask } from "../4-questions/ask.ts";
import { fingerprint } from "../compile/fingerprint.ts";
import { inRandomOrder } from "../compile/in-random-order.ts";
import type { Candidate } from "./candidate.ts";
import { makeChoice } from "./make-candidate.ts";

const prompts: Record<Language, (name: string) => string> = {
  nl: (name) => `Welke zin over ${name} klopt volgens het artikel?`,
  en: (name) => `Which sentence about ${name} says what the article says?`,
};
const own: Record<Language, RegExp> = {
  nl: /\b(?:zijn|haar|hun|zich|zelf)\b/iu,
  en: /\b(?:his|her|hers|its|their|himself|herself|itself)\b/iu,
};

/** What the article says of one name, and the words with which it is said. */
type Told = { readonly ask: Ask; readonly entity: Entity; readonly predicate: string };

/** Asks what is true of a name, among what the article says of others of its kind. */
export function makeAbout(reading: Reading, asks: readonly Ask[]): Omit<Candidate, "score">[] {
  const told = asks.flatMap((ask): Told[] =>
    ask.answer.type === "name" && ask.predicate !== undefined && isFit(ask, reading.language)
      ? [{ ask, entity: ask.answer.entity, predicate: ask.predicate }]
      : [],
  );
  return told.slice(0, 40).flatMap((one) => makeOne(reading, one, told) ?? []);
}

function isFit({ leaning, certainty, predicate = "" }: Ask, language: Language): boolean {
  const words = predicate.split(" ").length;
  return leaning === 0 && certainty === "asserted" && words >= 4 && words <= 20 && !own[language].test(predicate);
}

function makeOne(
  reading: Reading,
  { ask, entity, predicate }: Told,
  told: readonly Told[],
): Omit<Candidate, "score"> | null {
  const others = told.filter(
    (other) =>
      other.entity.id !== entity.id &&
      other.entity.type === entity.type &&
      (entity.type === "person" || other.entity.kind === entity.kind) &&
      !other.predicate.includes(entity.name) &&
      !entity.aliases.some((alias) => other.ask.sentence.text.includes(alias)) &&
      !mayBeTrue(reading, entity, other.ask) &&
      other.predicate.length < predicate.length * 2.2 + 20 &&
      predicate.length < other.predicate.length * 2.2 + 20,
  );
  const seed = fingerprint("about", entity.name, predicate);
  const seen = new Set<string>();
  const wrong = inRandomOrder(others, seed, (other) => other.predicate)
    .filter((other) => !seen.has(other.predicate) && seen.add(other.predicate).size > 0)
    .slice(0, 3)
    .map((other) => ({ text: `${entity.name} ${other.predicate}.`, errorType: "confuses_actor" as const }));
  if (wrong.length < 2) return null;
  const text = `${entity.name} ${predicate}.`;
  return makeChoice(
    reading,
    {
      ...ask,
      shape: "which-sentence",
      prompt: prompts[reading.language](entity.name),
      answer: { type: "words", text, wrong, about: entity.id, verbatim: false, typed: null },
      process: "integrate",
      skill: "who",
      difficulty: 2,
    },
    wrong,
  );
}

/** A sentence about it has two words of what is said of the other. */
function mayBeTrue({ sentences }: Reading, entity: Entity, { asked }: Ask): boolean {
  const words = new Set(asked);
  return entity.mentions.some(({ sentence }) => {
    const lemmas = sentences[sentence]?.analysed.tokens.filter(
      ({ upos, lemma }) => /^(?:NOUN|VERB|ADJ|NUM)$/u.test(upos) && words.has(lemma),
    );
    return new Set(lemmas?.map(({ lemma }) => lemma)).size >= 2;
  });
}
