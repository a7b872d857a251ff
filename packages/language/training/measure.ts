import type { Language } from "@leesbewijs/domain";
import { type AnalysedSentence, type LanguageModel, readMainClause, tokenize } from "../src/index.ts";
import { analyseTokens } from "../src/analyse.ts";
import { verbSecond } from "../src/clauses/verb-second.ts";
import { goldLemma } from "./gold-lemma.ts";
import { relationName } from "./relation-name.ts";
import type { TreebankSentence } from "./treebank-sentence.ts";

/** Percentages. `las` compares relations without their subtypes, as the CoNLL shared tasks do; `lasSubtypes` with those that the parser knows. */
export type Measures = Readonly<Record<"upos" | "lemma" | "uas" | "las" | "lasSubtypes", number>>;

type Place = { readonly start: number; readonly end: number };
type Laid = { readonly text: string; readonly places: readonly Place[] };

/** The text of a treebank's sentence and the places of its words. */
export function layOut({ words }: TreebankSentence): Laid {
  let text = "";
  const places = words.map(({ form, spaceAfter }) => {
    const start = text.length;
    text += spaceAfter ? `${form} ` : form;
    return { start, end: start + form.length };
  });
  return { text: text.trimEnd(), places };
}

export function analyseGold(sentence: TreebankSentence, model: LanguageModel): AnalysedSentence {
  const { text, places } = layOut(sentence);
  return analyseTokens(text, { start: 0, end: text.length }, places, model);
}

/** With the treebank's tokens. */
export function measureGoldTokens(sentences: readonly TreebankSentence[], model: LanguageModel): Measures {
  return measure(sentences.map((gold) => ({ gold, found: analyseGold(gold, model), ...layOut(gold) })));
}

/** With our own tokens of the treebank's sentences: F over words that begin and end at the same places. */
export function measureRaw(
  sentences: readonly TreebankSentence[],
  model: LanguageModel,
): Measures & { tokens: number } {
  const language: Language = model.language;
  const pairs = sentences.map((gold) => {
    const laid = layOut(gold);
    const span = { start: 0, end: laid.text.length };
    return { gold, ...laid, found: analyseTokens(laid.text, span, tokenize(laid.text, span, language), model) };
  });
  const matched = pairs.reduce(
    (sum, { places, found }) => sum + matches(places, found).filter((at) => at >= 0).length,
    0,
  );
  const all = pairs.reduce((sum, { places, found }) => sum + (places.length + found.tokens.length) / 2, 0);
  return { tokens: percent(matched, all), ...measure(pairs) };
}

type Pair = Laid & { readonly gold: TreebankSentence; readonly found: AnalysedSentence };

function measure(pairs: readonly Pair[]): Measures {
  const right = { upos: 0, lemma: 0, uas: 0, las: 0, lasSubtypes: 0 };
  let all = 0;
  for (const { gold, found, places } of pairs) {
    all += (gold.words.length + found.tokens.length) / 2;
    const match = matches(places, found);
    gold.words.forEach((word, at) => {
      const token = found.tokens[match[at] as number];
      if (token === undefined) return;
      if (token.upos === word.upos) right.upos += 1;
      if (token.lemma === goldLemma(word.form, word.lemma, word.upos)) right.lemma += 1;
      if (token.head !== (word.head < 0 ? -1 : match[word.head]) || (token.head < 0 && word.head >= 0)) return;
      right.uas += 1;
      if (token.relation.split(":")[0] === word.relation.split(":")[0]) right.las += 1;
      if (token.relation === relationName(word.relation)) right.lasSubtypes += 1;
    });
  }
  return {
    upos: percent(right.upos, all),
    lemma: percent(right.lemma, all),
    uas: percent(right.uas, all),
    las: percent(right.las, all),
    lasSubtypes: percent(right.lasSubtypes, all),
  };
}

/** For each of the treebank's words the place of our token with the same letters, or -2. */
function matches(places: readonly Place[], { tokens }: AnalysedSentence): number[] {
  const found = new Map(tokens.map(({ span: { start, end } }, at) => [`${start}-${end}`, at]));
  return places.map(({ start, end }) => found.get(`${start}-${end}`) ?? -2);
}

/**
 * How often the main clause is read, of the sentences that have one, and how often finite verb, the singleness of the
 * constituent before it and its role are then all right.
 */
export type ClauseMeasures = {
  readonly clauses: number;
  readonly coverage: number;
  readonly precision: number;
  /** The same for the clauses that all parsers read alike. */
  readonly unanimous: { readonly coverage: number; readonly precision: number };
};

export function measureMainClauses(sentences: readonly TreebankSentence[], model: LanguageModel): ClauseMeasures {
  let clauses = 0;
  const read = { most: 0, all: 0 };
  const right = { most: 0, all: 0 };
  for (const sentence of sentences) {
    const { words } = sentence;
    const tree = { heads: words.map(({ head }) => head), relations: words.map(({ relation }) => relation) };
    const gold = verbSecond(tree, words);
    if (gold !== null) clauses += 1;
    const found = readMainClause(analyseGold(sentence, model));
    if (found.state !== "read") continue;
    const [constituent] = gold?.prefield ?? [];
    const single = gold?.finite === found.finite && gold.prefield.length === 1;
    const correct = single && constituent?.subject === (found.prefield.role === "subject");
    for (const group of found.agreement === 1 ? (["most", "all"] as const) : (["most"] as const)) {
      read[group] += 1;
      if (correct) right[group] += 1;
    }
  }
  return {
    clauses,
    coverage: percent(read.most, clauses),
    precision: percent(right.most, read.most),
    unanimous: { coverage: percent(read.all, clauses), precision: percent(right.all, read.all) },
  };
}

/** With one decimal more than is meaningful, so that rounding hides nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100;
}
