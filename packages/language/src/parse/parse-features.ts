import type { FeatureList } from "../model/feature-list.ts";
import { mix } from "../model/hash.ts";
import type { Configuration } from "./configuration.ts";
import type { ParseWords } from "./parse-words.ts";
import { read, seenWord, type Surroundings, surroundings } from "./surroundings.ts";

export const parseFeatureCount = 92;

/**
 * The features of a configuration, after Zhang and Nivre (2011): the words at the top of the stack and next in the sentence,
 * their dependents, and the number and kinds of these. The numbers are the templates: they are part of the trained models.
 */
export function parseFeatures(state: Configuration, words: ParseWords, list: FeatureList): void {
  const around = surroundings(state, words);
  list.count = 0;
  addSingleWords(around, list);
  addWordsTogether(around, list);
  addDistances(around, list);
  addDependents(state, words, around, list);
  addCounts(state, around, list);
}

function addSingleWords({ s0, s1, s2, n0, n1, n2 }: Surroundings, list: FeatureList): void {
  list.add(1, s0.form);
  list.add(2, s0.tag);
  list.add(3, mix(s0.form, s0.tag));
  list.add(4, s1.form);
  list.add(5, s1.tag);
  list.add(6, mix(s1.form, s1.tag));
  list.add(7, n0.form);
  list.add(8, n0.tag);
  list.add(9, mix(n0.form, n0.tag));
  list.add(10, n1.form);
  list.add(11, n1.tag);
  list.add(12, mix(n1.form, n1.tag));
  list.add(13, n2.tag);
  list.add(14, s2.tag);
  list.add(15, n2.form);
  list.add(82, s2.form);
}

function addWordsTogether({ s0, s1, s2, n0, n1, n2 }: Surroundings, list: FeatureList): void {
  const top = mix(s0.form, s0.tag);
  const below = mix(s1.form, s1.tag);
  const next = mix(n0.form, n0.tag);
  const topNext = mix(s0.tag, n0.tag);
  const belowTop = mix(s1.tag, s0.tag);
  list.add(16, mix(top, next));
  list.add(17, mix(top, n0.form));
  list.add(18, mix(s0.form, next));
  list.add(19, mix(top, n0.tag));
  list.add(20, mix(s0.tag, next));
  list.add(21, mix(s0.form, n0.form));
  list.add(22, topNext);
  list.add(23, mix(n0.tag, n1.tag));
  list.add(24, mix(below, top));
  list.add(25, belowTop);
  list.add(26, mix(s1.form, s0.tag));
  list.add(27, mix(s1.tag, s0.form));
  list.add(28, mix(s1.form, s0.form));
  list.add(30, mix(mix(n0.tag, n1.tag), n2.tag));
  list.add(31, mix(topNext, n1.tag));
  list.add(32, mix(belowTop, n0.tag));
  list.add(33, mix(mix(s2.tag, s1.tag), s0.tag));
  list.add(34, mix(mix(s1.form, s0.tag), n0.tag));
  list.add(35, mix(mix(s1.tag, s0.form), n0.tag));
  list.add(36, mix(belowTop, n0.form));
  list.add(70, mix(belowTop, mix(n0.tag, n1.tag)));
  list.add(81, mix(mix(s2.tag, s1.tag), topNext));
  list.add(83, mix(s2.form, s0.form));
  list.add(84, mix(mix(s2.tag, s0.tag), n0.tag));
  list.add(85, mix(mix(s2.kind, s1.kind), mix(s0.kind, mix(n0.kind, n1.kind))));
  list.add(88, mix(s0.end, n0.tag));
  list.add(89, mix(s0.tag, n0.end));
  list.add(90, mix(s0.end, n0.end));
  list.add(91, mix(s1.end, s0.tag));
  list.add(92, mix(s1.tag, s0.end));
}

/** Distances of ten words and more are one. */
function addDistances({ s0, s1, n0 }: Surroundings, list: FeatureList): void {
  const gap = s0.at < 0 ? 0 : Math.min(n0.at - s0.at, 10);
  const gapBelow = s1.at < 0 ? 0 : Math.min(s0.at - s1.at, 10);
  list.add(29, mix(mix(s1.kind, s0.kind), mix(gapBelow, n0.kind)));
  list.add(55, mix(s0.form, gap));
  list.add(56, mix(s0.tag, gap));
  list.add(57, mix(n0.form, gap));
  list.add(58, mix(n0.tag, gap));
  list.add(59, mix(mix(s0.tag, n0.tag), gap));
  list.add(60, mix(mix(s1.tag, s0.tag), gapBelow));
}

/** The latest dependents (and the ones before them) on the left of s0, s1 and n0 and on the right of s0 and s1. */
function addDependents(state: Configuration, words: ParseWords, around: Surroundings, list: FeatureList): void {
  const { s0, s1, n0 } = around;
  const s0left = seenWord(words, read(state.left, s0.at, -1));
  const s0right = seenWord(words, read(state.right, s0.at, -1));
  const s1left = seenWord(words, read(state.left, s1.at, -1));
  const s1right = seenWord(words, read(state.right, s1.at, -1));
  const n0left = seenWord(words, read(state.left, n0.at, -1));
  const topNext = mix(s0.tag, n0.tag);
  const belowTop = mix(s1.tag, s0.tag);
  list.add(37, mix(mix(s0.tag, s0left.tag), n0.tag));
  list.add(38, mix(mix(s0.tag, s0right.tag), n0.tag));
  list.add(39, mix(mix(s1.tag, s1right.tag), s0.tag));
  list.add(40, mix(topNext, n0left.tag));
  list.add(41, mix(mix(s1.tag, s1left.tag), s0.tag));
  list.add(50, s0left.form);
  list.add(51, s0right.form);
  list.add(52, n0left.form);
  list.add(53, s1right.form);
  list.add(54, s1left.form);
  list.add(71, mix(mix(s0.tag, s0left.tag), read(words.tags, read(state.leftBefore, s0.at, -1), 13)));
  list.add(72, mix(mix(s0.tag, s0right.tag), read(words.tags, read(state.rightBefore, s0.at, -1), 13)));
  list.add(77, mix(mix(s1.form, s0.form), s0left.tag));
  list.add(78, mix(belowTop, s0left.form));
  list.add(79, mix(mix(s1.form, s0.kind), s0left.form));
  list.add(80, mix(mix(s0.form, n0.kind), s0left.form));
  list.add(86, mix(mix(s1.tag, s1right.tag), read(words.tags, read(state.rightBefore, s1.at, -1), 13)));
  list.add(87, mix(mix(n0.tag, n0left.tag), read(words.tags, read(state.leftBefore, n0.at, -1), 13)));
  const s0leftOf = read(state.relations, s0left.at, -12);
  const s0rightOf = read(state.relations, s0right.at, -12);
  const n0leftOf = read(state.relations, n0left.at, -12);
  list.add(42, mix(s0.form, s0leftOf));
  list.add(43, mix(s0.tag, s0leftOf));
  list.add(44, mix(s0.form, s0rightOf));
  list.add(45, mix(s0.tag, s0rightOf));
  list.add(46, mix(n0.form, n0leftOf));
  list.add(47, mix(n0.tag, n0leftOf));
  list.add(48, mix(s1.tag, read(state.relations, s1right.at, -12)));
  list.add(49, mix(s1.tag, read(state.relations, s1left.at, -12)));
  list.add(73, mix(belowTop, s0leftOf));
  list.add(74, mix(belowTop, s0rightOf));
  list.add(75, mix(topNext, s0rightOf));
}

function addCounts(state: Configuration, { s0, s1, n0 }: Surroundings, list: FeatureList): void {
  const s0counts = size(state.leftCount, s0.at) * 8 + size(state.rightCount, s0.at);
  const s0kinds = read(state.leftRelations, s0.at, 0);
  list.add(61, mix(s0.tag, s0counts));
  list.add(62, mix(n0.tag, size(state.leftCount, n0.at)));
  list.add(63, mix(s1.tag, size(state.rightCount, s1.at) * 8 + size(state.leftCount, s1.at)));
  list.add(64, mix(s0.form, s0counts));
  list.add(65, mix(s0.tag, s0kinds));
  list.add(66, mix(s0.tag, read(state.rightRelations, s0.at, 0)));
  list.add(67, mix(n0.tag, read(state.leftRelations, n0.at, 0)));
  list.add(68, mix(s1.tag, read(state.rightRelations, s1.at, 0)));
  list.add(69, mix(s1.tag, read(state.leftRelations, s1.at, 0)));
  list.add(76, mix(s1.form, s0kinds));
}

/** A number of dependents as 1 to 5; 0 where there is no word. */
function size(counts: Int32Array, at: number): number {
  return at < 0 ? 0 : Math.min(counts[at] ?? 0, 4) + 1;
}
