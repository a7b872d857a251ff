import type { Entity } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import type { Ask } from "../4-questions/ask.ts";

const content = new Set(["NOUN", "VERB", "ADJ", "NUM"]);
/** Verbs that say too little to tell one fact from another. */
const light = new Set(
  "zijn hebben worden kunnen zullen moeten gaan komen doen maken be have do will can make go come say".split(" "),
);

/** Whether a name stands in a sentence that shares two content words with what is asked: it might be said of it too. */
export function occursWithAsked(reading: Reading, ask: Ask, entity: Entity): boolean {
  const asked = new Set(ask.asked);
  return entity.mentions.some((mention) => {
    const sentence = reading.sentences[mention.sentence];
    if (sentence === undefined) return false;
    const shared = new Set(
      sentence.analysed.tokens
        .filter(({ upos, lemma }) => content.has(upos) && !light.has(lemma) && asked.has(lemma))
        .map(({ lemma }) => lemma),
    );
    return shared.size >= 2;
  });
}
