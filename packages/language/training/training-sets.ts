import { join } from "node:path";
import type { Language } from "@leesbewijs/domain";
import { readConllu } from "./read-conllu.ts";
import { readSilver, type SilverSentence } from "./read-silver.ts";
import type { TreebankSentence } from "./treebank-sentence.ts";

type Sets = {
  /** How often the tagger sees each file's sentences in one epoch: clean newspaper text counts most. */
  readonly train: Readonly<Record<string, number>>;
  /** Lemmas of these follow today's guidelines. */
  readonly lemmas: readonly string[];
  /** Sentences that a machine tagged, each seen once. */
  readonly silver: string | null;
};

/** The files by language, below the directory of treebanks. The test sets are read by the metrics alone. */
const sets: Record<Language, Sets> = {
  nl: {
    train: { "nl/alpino-dev": 4, "nl/lassy-dev": 2, "nl/converted-2018": 2, "nl/converted-2017": 2 },
    lemmas: ["nl/alpino-dev", "nl/lassy-dev"],
    silver: "nl/silver-wikipedia.tsv",
  },
  en: { train: { "en/ewt-train": 2, "en/ewt-dev": 2 }, lemmas: ["en/ewt-train"], silver: null },
};

export type TrainingData = {
  readonly sentences: readonly TreebankSentence[];
  /** The files that the sentences are of, in their order: how many, and how often the tagger sees them in one epoch. */
  readonly files: readonly { readonly count: number; readonly times: number }[];
  readonly lemmaSentences: readonly TreebankSentence[];
  readonly silver: readonly SilverSentence[];
};

/** @param without files to leave out, for figures on articles that they were taken from. */
export function readTrainingData(directory: string, language: Language, without: readonly string[]): TrainingData {
  const { train, lemmas, silver } = sets[language];
  const read = (name: string): TreebankSentence[] => readConllu(join(directory, `${name}.conllu`));
  const kept = (name: string): boolean => !without.includes(name);
  const files = Object.entries(train)
    .filter(([name]) => kept(name))
    .map(([name, times]) => ({ times, sentences: read(name) }));
  return {
    sentences: files.flatMap(({ sentences }) => sentences),
    files: files.map(({ sentences, times }) => ({ count: sentences.length, times })),
    lemmaSentences: lemmas.filter(kept).flatMap(read),
    silver: silver === null ? [] : readSilver(join(directory, silver)),
  };
}
