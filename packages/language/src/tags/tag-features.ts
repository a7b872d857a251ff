import type { FeatureList } from "../model/feature-list.ts";
import { mix } from "../model/hash.ts";
import { outside, type WordSigns } from "./word-signs.ts";

export const tagFeatureCount = 48;

/**
 * The features of the tag at `at`, given the two tags before it (as hashes). The numbers are the templates: they are part of the trained models.
 */
export function tagFeatures(
  words: readonly WordSigns[],
  at: number,
  before: number,
  twoBefore: number,
  list: FeatureList,
): void {
  const word = words[at] ?? outside;
  const left = words[at - 1] ?? outside;
  const farLeft = words[at - 2] ?? outside;
  const right = words[at + 1] ?? outside;
  const farRight = words[at + 2] ?? outside;
  list.count = 0;
  list.add(1, word.form);
  list.add(2, word.lower);
  for (let length = 1; length <= 5; length += 1) list.add(2 + length, ending(word, length));
  for (let length = 1; length <= 4; length += 1) list.add(7 + length, word.starts[length - 1] ?? 0);
  list.add(12, word.shape);
  list.add(13, mix(word.shape, at === 0 ? 7 : 9));
  list.add(14, before);
  list.add(15, twoBefore);
  list.add(16, mix(before, twoBefore));
  list.add(17, mix(before, word.lower));
  list.add(18, mix(before, ending(word, 3)));
  list.add(19, left.lower);
  list.add(20, ending(left, 3));
  list.add(21, farLeft.lower);
  list.add(22, right.lower);
  list.add(23, ending(right, 3));
  list.add(24, farRight.lower);
  list.add(25, right.shape);
  list.add(26, left.shape);
  list.add(27, mix(left.lower, word.lower));
  list.add(28, mix(word.lower, right.lower));
  list.add(29, mix(before, right.lower));
  list.add(30, mix(before, ending(right, 2)));
  list.add(31, mix(ending(word, 3), ending(right, 3)));
  list.add(32, mix(ending(word, 3), right.lower));
  list.add(33, mix(before, mix(word.shape, right.shape)));
  list.add(34, mix(mix(twoBefore, before), word.lower));
  list.add(35, mix(left.lower, right.lower));
  list.add(36, word.listed);
  list.add(37, mix(word.listed, right.listed));
  list.add(38, mix(before, word.listed));
  list.add(39, mix(left.listed, word.listed));
  list.add(40, mix(mix(before, word.listed), right.listed));
  list.add(41, mix(word.listed, ending(word, 2)));
  list.add(42, mix(mix(word.listed, right.listed), farRight.listed));
}

function ending(word: WordSigns, length: number): number {
  return word.ends[length - 1] ?? 0;
}
