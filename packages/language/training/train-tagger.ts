import { FeatureList } from "../src/model/feature-list.ts";
import { hashText } from "../src/model/hash.ts";
import type { LanguageModel } from "../src/model/language-model.ts";
import { best, type WeightTable } from "../src/model/weight-table.ts";
import type { Lexicon } from "../src/tags/lexicon.ts";
import { tagFeatureCount, tagFeatures } from "../src/tags/tag-features.ts";
import { noTag } from "../src/tags/tag-words.ts";
import { type WordSigns, wordSigns } from "../src/tags/word-signs.ts";
import { AveragedPerceptron } from "./averaged-perceptron.ts";
import { chance, shuffled } from "./chance.ts";

/** A sentence with the numbers of its right tags. */
export type TagExample = { readonly words: readonly WordSigns[]; readonly tags: readonly number[] };

export function tagExample(
  words: readonly { readonly form: string; readonly tag: string }[],
  tagNumbers: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): TagExample {
  return {
    words: words.map(({ form }) => wordSigns(form, lexicon)),
    tags: words.map(({ tag }) => tagNumbers.get(tag) ?? 0),
  };
}

type TaggerSettings = { readonly epochs: number; readonly bits: number; readonly keep: number; readonly seed: number };

/** Learns both directions of the tagger. */
export function trainTagger(
  examples: readonly TagExample[],
  tags: readonly string[],
  settings: TaggerSettings,
): LanguageModel["tagger"] {
  const turned = examples.map(({ words, tags }) => ({ words: words.toReversed(), tags: tags.toReversed() }));
  return {
    forwards: trainDirection(examples, tags, settings),
    backwards: trainDirection(turned, tags, { ...settings, seed: settings.seed + 1 }),
  };
}

/** Learns to tag from the first word to the last, seeing its own earlier tags, as it will in use. */
export function trainDirection(
  examples: readonly TagExample[],
  tags: readonly string[],
  { epochs, bits, keep, seed }: TaggerSettings,
): WeightTable {
  const model = new AveragedPerceptron(tags.length, bits);
  const tagHashes = tags.map(hashText);
  const next = chance(seed);
  const features = new FeatureList(tagFeatureCount);
  const scores = new Float64Array(tags.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { words, tags } of shuffled(examples, next)) {
      let before = noTag;
      let twoBefore = noTag;
      for (let at = 0; at < words.length; at += 1) {
        tagFeatures(words, at, before, twoBefore, features);
        model.step();
        model.score(features, scores);
        const found = best(scores);
        const right = tags[at] as number;
        if (found !== right) model.learn(features, right, found);
        twoBefore = before;
        before = tagHashes[found] as number;
      }
    }
  }
  return model.compact(keep);
}
