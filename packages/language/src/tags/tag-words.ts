import { FeatureList } from "../model/feature-list.ts";
import { hashText } from "../model/hash.ts";
import { best, type Score } from "../model/weight-table.ts";
import { tagFeatureCount, tagFeatures } from "./tag-features.ts";
import type { WordSigns } from "./word-signs.ts";

/** The tag before the first word. */
export const noTag = hashText("^");

/**
 * Tags the words of one sentence from left to right, each by what is best given the tags before it.
 *
 * @param tagHashes the hash of each tag's name.
 * @returns for each word the number of its tag.
 */
export function tagWords(words: readonly WordSigns[], tagHashes: readonly number[], score: Score): number[] {
  const features = new FeatureList(tagFeatureCount);
  const scores = new Float64Array(tagHashes.length);
  let before = noTag;
  let twoBefore = noTag;
  return words.map((_, at) => {
    tagFeatures(words, at, before, twoBefore, features);
    score(features, scores);
    const tag = best(scores);
    twoBefore = before;
    before = tagHashes[tag] ?? noTag;
    return tag;
  });
}
