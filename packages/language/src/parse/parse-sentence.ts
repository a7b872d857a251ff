import { best, type Score } from "../model/weight-table.ts";
import {
  apply,
  canShift,
  canTakeFromBelow,
  canTakeFromNext,
  type Configuration,
  isDone,
  startConfiguration,
} from "./configuration.ts";
import { parseFeatureCount, parseFeatures } from "./parse-features.ts";
import { type ParseWords, reversed } from "./parse-words.ts";

/** A tree over the words of one sentence: for each word the place of its head (-1: the root) and the number of its relation. */
export type Parse = { readonly heads: readonly number[]; readonly relations: readonly number[] };

/** Parses greedily, in time linear in the number of words. `backwards` reads from the end of the sentence to its start. */
export function parseSentence(words: ParseWords, relationCount: number, score: Score, backwards: boolean): Parse {
  const seen = backwards ? reversed(words) : words;
  const state = startConfiguration(seen.forms.length);
  const features = new Int32Array(parseFeatureCount);
  const scores = new Float64Array(1 + 2 * relationCount);
  while (!isDone(state)) {
    const count = parseFeatures(state, seen, features);
    score(features, count, scores);
    apply(state, bestMove(state, scores, relationCount), relationCount);
  }
  return readOff(state, backwards);
}

/** The allowed move with the highest score. There is always one until the parse is done. */
export function bestMove(state: Configuration, scores: Float64Array, relationCount: number): number {
  let found = canShift(state) ? 0 : -1;
  const consider = (move: number): void => {
    if (found < 0 || (scores[move] ?? 0) > (scores[found] ?? 0)) found = move;
  };
  if (canTakeFromNext(state)) consider(best(scores, 1, 1 + relationCount));
  if (canTakeFromBelow(state)) consider(best(scores, 1 + relationCount));
  return found;
}

function readOff({ heads, relations, length }: Configuration, backwards: boolean): Parse {
  const root = length - 1;
  const places = Array.from({ length: root }, (_, at) => (backwards ? root - 1 - at : at));
  return {
    heads: places.map((at) => {
      const head = heads[at] ?? root;
      if (head === root) return -1;
      return backwards ? root - 1 - head : head;
    }),
    relations: places.map((at) => relations[at] ?? 0),
  };
}
