import { mix } from "../model/hash.ts";
import { outside, type WordSigns } from "./word-signs.ts";

export const tagFeatureCount = 48;

/**
 * The features of the tag at `at`, given the two tags before it (as hashes). Fills `into` and returns how many there are.
 * The numbers are the templates: they are part of the trained models.
 */
export function tagFeatures(
  words: readonly WordSigns[],
  at: number,
  before: number,
  twoBefore: number,
  into: Int32Array,
): number {
  const word = words[at] ?? outside;
  const left = words[at - 1] ?? outside;
  const farLeft = words[at - 2] ?? outside;
  const right = words[at + 1] ?? outside;
  const farRight = words[at + 2] ?? outside;
  const end = (of: WordSigns, length: number): number => of.ends[length - 1] ?? 0;
  let count = 0;
  const add = (template: number, value: number): void => {
    into[count] = mix(template, value);
    count += 1;
  };
  add(1, word.form);
  add(2, word.lower);
  for (let length = 1; length <= 5; length += 1) add(2 + length, end(word, length));
  for (let length = 1; length <= 4; length += 1) add(7 + length, word.starts[length - 1] ?? 0);
  add(12, word.shape);
  add(13, mix(word.shape, at === 0 ? 7 : 9));
  add(14, before);
  add(15, twoBefore);
  add(16, mix(before, twoBefore));
  add(17, mix(before, word.lower));
  add(18, mix(before, end(word, 3)));
  add(19, left.lower);
  add(20, end(left, 3));
  add(21, farLeft.lower);
  add(22, right.lower);
  add(23, end(right, 3));
  add(24, farRight.lower);
  add(25, right.shape);
  add(26, left.shape);
  add(27, mix(left.lower, word.lower));
  add(28, mix(word.lower, right.lower));
  add(29, mix(before, right.lower));
  add(30, mix(before, end(right, 2)));
  add(31, mix(end(word, 3), end(right, 3)));
  add(32, mix(end(word, 3), right.lower));
  add(33, mix(before, mix(word.shape, right.shape)));
  add(34, mix(mix(twoBefore, before), word.lower));
  add(35, mix(left.lower, right.lower));
  add(36, word.listed);
  add(37, mix(word.listed, right.listed));
  add(38, mix(before, word.listed));
  add(39, mix(left.listed, word.listed));
  add(40, mix(mix(before, word.listed), right.listed));
  add(41, mix(word.listed, end(word, 2)));
  add(42, mix(mix(word.listed, right.listed), farRight.listed));
  return count;
}
