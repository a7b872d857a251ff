import { FeatureList } from "../model/feature-list.ts";
import { hashText } from "../model/hash.ts";
import { best, type Score } from "../model/weight-table.ts";
import { tagFeatureCount, tagFeatures } from "./tag-features.ts";
import { outside, type WordSigns } from "./word-signs.ts";

/** The tag before the first word. */
export const noTag = hashText("^");

/** What scores the tags of a word by what stands on each side: the tags before it, or the tags behind it. */
export type TagScores = { readonly forwards: Score; readonly backwards: Score };

/**
 * Tags the words of one sentence, each by the sum of two readings: one from left to right and one from right to left, each
 * greedily by its own earlier tags. What one cannot know yet, the other has seen.
 *
 * @param tagHashes the hash of each tag's name.
 * @returns for each word the number of its tag, and the scores of all tags.
 */
export function tagWords(
  words: readonly WordSigns[],
  tagHashes: readonly number[],
  score: TagScores,
): { readonly tags: readonly number[]; readonly scores: readonly Float64Array[] } {
  const last = words.length - 1;
  const forwards = scoreTags(words, tagHashes, score.forwards);
  const backwards = scoreTags(
    words.map((_, at) => words[last - at] ?? outside),
    tagHashes,
    score.backwards,
  );
  forwards.forEach((scores, at) => {
    const others = backwards[last - at];
    for (let tag = 0; tag < scores.length; tag += 1) scores[tag] = (scores[tag] ?? 0) + (others?.[tag] ?? 0);
  });
  return { tags: forwards.map((scores) => best(scores)), scores: forwards };
}

/** For each word the scores of all tags, given the best ones of the words before it. */
function scoreTags(words: readonly WordSigns[], tagHashes: readonly number[], score: Score): Float64Array[] {
  const features = new FeatureList(tagFeatureCount);
  let before = noTag;
  let twoBefore = noTag;
  return words.map((_, at) => {
    const scores = new Float64Array(tagHashes.length);
    tagFeatures(words, at, before, twoBefore, features);
    score(features, scores);
    twoBefore = before;
    before = tagHashes[best(scores)] ?? noTag;
    return scores;
  });
}
