import type { AnalysedToken } from "@leesbewijs/language";
import type { ReadSentence } from "../2-reading/reading.ts";

/** Lemmas of the words that carry a sentence, in small letters. */
export function contentLemmas({ analysed }: ReadSentence): string[] {
  return analysed.tokens.filter(isContent).map(({ lemma }) => lemma.toLowerCase());
}

function isContent({ upos, lemma }: AnalysedToken): boolean {
  return /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos) && lemma.length > 1 && !light.has(lemma);
}

/** Verbs and adjectives that stand in any text. */
const light = new Set(
  (
    "hebben zijn worden kunnen zullen moeten willen gaan komen doen maken zeggen laten staan geven krijgen nieuw groot veel ander " +
    "have be do go say make get take give come new other many good"
  ).split(" "),
);

/**
 * How much each sentence is about what the whole text is about, 0 to 1: the cosine of its lemmas with those of all
 * sentences together, weighed by how often and in how few sentences they stand (a centroid, after Radev and others, 2004).
 * Linear in the length of the text.
 */
export function centrality(sentences: readonly ReadSentence[]): number[] {
  const lemmas = sentences.map((sentence) => countOf(contentLemmas(sentence)));
  const inSentences = countOf(lemmas.flatMap((counts) => [...counts.keys()]));
  const weight = (lemma: string): number => Math.log(1 + sentences.length / (inSentences.get(lemma) ?? 1));
  const centre = new Map<string, number>();
  for (const counts of lemmas)
    for (const [lemma, count] of counts) centre.set(lemma, (centre.get(lemma) ?? 0) + count * weight(lemma));
  // A word that stands once says nothing of the whole.
  for (const [lemma, total] of inSentences) if (total < 2) centre.delete(lemma);
  const long = length([...centre.values()]);
  return lemmas.map((counts) => {
    const own = [...counts].map(([lemma, count]) => [lemma, count * weight(lemma)] as const);
    const product = own.reduce((sum, [lemma, value]) => sum + value * (centre.get(lemma) ?? 0), 0);
    const size = length(own.map(([, value]) => value)) * long;
    return size === 0 ? 0 : product / size;
  });
}

function countOf(lemmas: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lemma of lemmas) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return counts;
}

function length(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
