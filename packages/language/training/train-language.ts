import type { Language } from "@leesbewijs/domain";
import { hashText } from "../src/model/hash.ts";
import type { LanguageModel } from "../src/model/language-model.ts";
import { type Score, scorer } from "../src/model/weight-table.ts";
import { parseWords } from "../src/parse/parse-words.ts";
import type { Lexicon } from "../src/tags/lexicon.ts";
import { tagWords } from "../src/tags/tag-words.ts";
import { buildLexicon } from "./build-lexicon.ts";
import { learnLemmaRules } from "./learn-lemma-rules.ts";
import { lemmaExamples } from "./lemma-examples.ts";
import { relationName } from "./relation-name.ts";
import { tagName } from "./tag-name.ts";
import { type ParseExample, trainParser } from "./train-parser.ts";
import { type TagExample, tagExample, trainDirection, trainTagger } from "./train-tagger.ts";
import { readTrainingData, type TrainingData } from "./training-sets.ts";
import type { TreebankSentence } from "./treebank-sentence.ts";

type Sources = {
  readonly treebanks: string;
  readonly lexicon: string;
  /** Files of the treebanks to leave out. */
  readonly without: readonly string[];
};

const tagger = { epochs: 4, bits: 22, keep: 550_000, seed: 1 };
const foldEpochs = 3;
const parser = { epochs: 8, bits: 22, keep: 700_000 };
const folds = 4;
/** Two that read forwards and one that reads backwards: they err in different places. */
const parsers: readonly { readonly backwards: boolean; readonly seed: number }[] = [
  { backwards: false, seed: 1 },
  { backwards: true, seed: 2 },
  { backwards: false, seed: 3 },
];

/** Learns all that `LanguageModel` holds. Chance is seeded: the same data give the same model. */
export function trainLanguage(
  language: Language,
  { treebanks, lexicon: lists, without }: Sources,
  say: (line: string) => void,
): LanguageModel {
  const data = readTrainingData(treebanks, language, without);
  const lexicon = language === "nl" ? buildLexicon(lists) : emptyLexicon;
  const lemmas = new Map(learnLemmaRules(lemmaExamples(data, language, lists)));
  say(`${data.sentences.length} sentences, ${lexicon.keys.length} listed forms, ${lemmas.size} lemma rules`);
  const tags = [...new Set(data.sentences.flatMap((sentence) => tagsOf(sentence, language)))].sort();
  const tagged = tagData(data, { tags, language }, lexicon);
  const trainedTagger = trainTagger([...weighed(tagged.gold, data.files), ...tagged.silver], tags, tagger);
  say("tagger trained");
  const relations = [
    ...new Set(data.sentences.flatMap(({ words }) => words.map(({ relation }) => relationName(relation)))),
  ];
  const examples = parseData(data.sentences, tagged, tags, relations.sort());
  say("training sentences tagged");
  const settings = { ...parser, relationCount: relations.length };
  const trained = parsers.map(({ backwards, seed }) => {
    const table = trainParser(examples, { ...settings, backwards, seed });
    say(`parser ${seed} trained`);
    return { backwards, table };
  });
  return { language, tags, tagger: trainedTagger, lexicon, lemmas, relations, parsers: trained };
}

const emptyLexicon: Lexicon = { keys: new Uint32Array(0), classes: new Uint8Array(0), noun: [] };

function weighed(gold: readonly TagExample[], files: TrainingData["files"]): TagExample[] {
  let start = 0;
  return files.flatMap(({ count, times }) => {
    const examples = gold.slice(start, start + count);
    start += count;
    return Array.from({ length: times }, () => examples).flat();
  });
}

function tagsOf({ words }: TreebankSentence, language: Language): string[] {
  return words.map(({ upos, features }) => tagName(upos, features, language));
}

type Tagged = { readonly gold: readonly TagExample[]; readonly silver: readonly TagExample[] };

type TagSet = { readonly tags: readonly string[]; readonly language: Language };

function tagData({ sentences, silver }: TrainingData, { tags, language }: TagSet, lexicon: Lexicon): Tagged {
  const numbers = new Map(tags.map((tag, at) => [tag, at]));
  const gold = sentences.map((sentence) => {
    const names = tagsOf(sentence, language);
    return tagExample(
      sentence.words.map(({ form }, at) => ({ form, tag: names[at] as string })),
      numbers,
      lexicon,
    );
  });
  return { gold, silver: silver.map((words) => tagExample(words, numbers, lexicon)) };
}

/** Says nothing for any tag. */
const silent: Score = (_, scores) => void scores.fill(0);

/**
 * The parsers learn from tags with the mistakes that they will meet: each part is tagged by a tagger that has not seen it.
 * It reads in one direction only: trees learned from its somewhat worse tags were no worse.
 */
function parseData(
  sentences: readonly TreebankSentence[],
  { gold, silver }: Tagged,
  tags: readonly string[],
  relations: readonly string[],
): ParseExample[] {
  const tagHashes = tags.map(hashText);
  const numbers = new Map(relations.map((relation, at) => [relation, at]));
  const taggers = Array.from({ length: folds }, (_, fold) => {
    const others = gold.filter((_, at) => at % folds !== fold);
    const examples = [...others, ...silver.slice(0, 6000)];
    return { forwards: scorer(trainDirection(examples, tags, { ...tagger, epochs: foldEpochs })), backwards: silent };
  });
  return sentences.map(({ words }, at) => {
    const signs = (gold[at] as TagExample).words;
    const { tags: found } = tagWords(signs, tagHashes, taggers[at % folds] as (typeof taggers)[number]);
    return {
      words: parseWords(
        signs.map(({ lower }) => lower),
        signs.map(({ ends }) => ends[2] as number),
        found.map((tag) => tags[tag] as string),
      ),
      heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
      relations: Int32Array.from(words, ({ relation }) => numbers.get(relationName(relation)) as number),
    };
  });
}
