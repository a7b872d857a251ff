import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { centrality, contentLemmas } from "./centrality.ts";
import type { Quoted } from "./lesson-parts.ts";
import { quoteSentence } from "./quoted.ts";
import { isStatement, standsAlone } from "../3-facts/stands-alone.ts";

const most = 5;
const likeness = 0.5;
/** So many sentences are looked at closely; what is further down is not what the text is about. */
const mostLooked = 60;

/**
 * Three to five sentences of the article, fewer where fewer can be read by themselves, in the order of the text. Each next
 * one is central, stands early, and tells of names and words that are not in it yet.
 */
export function summarise(reading: Reading): Quoted[] {
  const { sentences } = reading;
  const central = centrality(sentences);
  const wanted = Math.min(most, Math.max(3, Math.ceil(wordsIn(sentences) / 110)));
  const left = new Set(sentences.filter(isStatement));
  const chosen: ReadSentence[] = [];
  const told = new Set<string>();
  for (let looked = 0; chosen.length < wanted && looked < mostLooked; looked += 1) {
    const best = bestOf(left, (sentence) => worth(sentence, central[sentence.index] ?? 0, told));
    if (best === null) break;
    left.delete(best);
    if (chosen.some((other) => alike(other, best) > likeness) || !standsAlone(reading, best)) continue;
    chosen.push(best);
    for (const lemma of contentLemmas(best)) told.add(lemma);
  }
  return chosen.sort((one, other) => one.index - other.index).map(quoteSentence);
}

function worth(sentence: ReadSentence, central: number, told: ReadonlySet<string>): number {
  const lemmas = contentLemmas(sentence);
  const fresh = lemmas.filter((lemma) => !told.has(lemma)).length / Math.max(1, lemmas.length);
  const early = 1 / (1 + 0.5 * sentence.index);
  const names = Math.min(2, new Set(sentence.names.map(({ entity }) => entity.id)).size);
  const opening = sentence.inParagraph === 0 ? 0.05 : 0;
  return (
    central + 0.6 * early + 0.25 * fresh + 0.08 * names + opening - (sentence.analysed.tokens.length > 32 ? 0.1 : 0)
  );
}

/** The first of those that are worth most. */
function bestOf(sentences: ReadonlySet<ReadSentence>, value: (sentence: ReadSentence) => number): ReadSentence | null {
  let best: ReadSentence | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const own = value(sentence);
    if (own <= highest) continue;
    best = sentence;
    highest = own;
  }
  return best;
}

/** Share of the lemmas of the shorter sentence that stand in the other one too. */
function alike(one: ReadSentence, other: ReadSentence): number {
  const [left, right] = [new Set(contentLemmas(one)), new Set(contentLemmas(other))];
  const both = [...left].filter((lemma) => right.has(lemma)).length;
  return both / Math.max(1, Math.min(left.size, right.size));
}

function wordsIn(sentences: readonly ReadSentence[]): number {
  return sentences.reduce(
    (sum, { analysed }) => sum + analysed.tokens.filter(({ upos }) => upos !== "PUNCT").length,
    0,
  );
}
