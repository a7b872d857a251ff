import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "@leesbewijs/domain";
import { lemmaKind } from "../src/lemmas/lemmatize.ts";
import { goldLemma } from "./gold-lemma.ts";
import type { LemmaExample } from "./learn-lemma-rules.ts";
import { tagName } from "./tag-name.ts";
import type { TrainingData } from "./training-sets.ts";

/** How much a word in a treebank, a machine-made lemma and an entry of a word list count. */
const weights = { treebank: 4, silver: 0.5, list: 1 };

export function lemmaExamples(data: TrainingData, language: Language, lexiconDirectory: string): LemmaExample[] {
  const treebank = data.lemmaSentences.flatMap(({ words }) => {
    // Of a verb whose particle stands apart only the verb's own part is learned; `analyse` adds the particle.
    const split = new Set(words.flatMap(({ relation, head }) => (relation === "compound:prt" ? [head] : [])));
    return words.map(({ form, lemma, upos, features }, at) => {
      const whole = split.has(at) ? lemma.slice(lemma.lastIndexOf("_") + 1) : goldLemma(form, lemma, upos);
      return { form, lemma: whole, tag: tagName(upos, features, language), weight: weights.treebank };
    });
  });
  const silver = data.silver.flat().map((word) => ({ ...word, weight: weights.silver }));
  const lists = language === "nl" ? listedLemmas(lexiconDirectory) : [];
  const read = [...treebank, ...silver].flatMap(({ form, lemma, tag, weight }) => {
    if (tag.startsWith("PROPN") || !/\p{L}/u.test(form)) return [];
    const lower = form.replaceAll("\u2019", "'").toLowerCase();
    return [{ form: lower, lemma: lemma === "I" ? "I" : lemma.toLowerCase(), kind: lemmaKind(tag), weight }];
  });
  return [...read, ...lists];
}

function listedLemmas(directory: string): LemmaExample[] {
  const lines = (name: string): string[][] =>
    readFileSync(join(directory, name), "utf8")
      .split("\n")
      .map((line) => line.trim().split("\t"));
  const entry = (form: string, lemma: string, kind: string): LemmaExample => ({
    form: form.toLowerCase(),
    lemma: lemma.toLowerCase(),
    kind,
    weight: weights.list,
  });
  const paradigms = lines("unimorph-nld.tsv").flatMap(([lemma = "", form = "", features = ""]) => {
    const kind = paradigmKind(features);
    // Forms of separable verbs stand apart there ("stelt uit"): they are no single word.
    return kind === null || form.includes(" ") || form === "" ? [] : [entry(form, lemma, kind)];
  });
  const inflections = lines("opentaal-inflections.tsv").flatMap(([form = "", lemma = ""]) => {
    const kind = /(?:s|en)$/.test(form) ? "NOUN|Plur" : /[^e]e$/.test(form) ? "ADJ|Pos" : null;
    return kind === null || lemma === "" ? [] : [entry(form, lemma, kind)];
  });
  return [...paradigms, ...inflections];
}

function paradigmKind(features: string): string | null {
  if (features.startsWith("ADJ"))
    return features.includes("CMPR") ? "ADJ|Cmp" : features.includes("SPRL") ? "ADJ|Sup" : "ADJ|Pos";
  if (features === "V;NFIN") return "VERB|Inf";
  if (features.startsWith("V.PTCP")) return "VERB|Part";
  return features.startsWith("V;IND") ? "VERB|Fin" : null;
}
