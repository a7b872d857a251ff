import { join } from "node:path";
import type { Language } from "@leesbewijs/domain";
import { readConllu } from "./read-conllu.ts";
import { readSilver, type SilverSentence } from "./read-silver.ts";
import type { TreebankSentence } from "./treebank-sentence.ts";

type Sets = {
  readonly train: readonly string[];
  /** Lemmas of these follow today's guidelines. */
  readonly lemmas: readonly string[];
  readonly silver: string | null;
};

/** The files by language, below the directory of treebanks. The test sets are read by the metrics alone. */
const sets: Record<Language, Sets> = {
  nl: {
    train: ["nl/alpino-dev", "nl/lassy-dev", "nl/converted-2018", "nl/converted-2017"],
    lemmas: ["nl/alpino-dev", "nl/lassy-dev"],
    silver: "nl/silver-wikipedia.tsv",
  },
  en: { train: ["en/ewt-train", "en/ewt-dev"], lemmas: ["en/ewt-train"], silver: null },
};

export type TrainingData = {
  readonly sentences: readonly TreebankSentence[];
  readonly lemmaSentences: readonly TreebankSentence[];
  readonly silver: readonly SilverSentence[];
};

export function readTrainingData(directory: string, language: Language): TrainingData {
  const { train, lemmas, silver } = sets[language];
  const read = (names: readonly string[]): TreebankSentence[] =>
    names.flatMap((name) => readConllu(join(directory, `${name}.conllu`)));
  return {
    sentences: read(train),
    lemmaSentences: read(lemmas),
    silver: silver === null ? [] : readSilver(join(directory, silver)),
  };
}
