import { FeatureList } from "../model/feature-list.ts";
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
export function parseSentence(
  words: ParseWords,
  relations: readonly string[],
  score: Score,
  backwards: boolean,
): Parse {
  const relationCount = relations.length;
  const seen = backwards ? reversed(words) : words;
  const state = startConfiguration(seen.forms.length);
  const features = new FeatureList(parseFeatureCount);
  const scores = new Float64Array(1 + 2 * relationCount);
  while (!isDone(state)) {
    if (canTakeFromNext(state)) {
      parseFeatures(state, seen, features);
      score(features, scores);
    }
    // With nothing on the stack there is one move.
    apply(state, bestMove(state, scores, relationCount), relationCount);
  }
  return withOneRoot(readOff(state, backwards), relations.indexOf("parataxis"));
}

/** The allowed move with the highest score. There is always one until the parse is done. */
export function bestMove(state: Configuration, scores: Float64Array, relationCount: number): number {
  let found = canShift(state) ? 0 : -1;
  if (canTakeFromNext(state)) found = better(scores, found, best(scores, 1, 1 + relationCount));
  if (canTakeFromBelow(state)) found = better(scores, found, best(scores, 1 + relationCount));
  return found;
}

/** The second move only where it scores higher, or where there is no first (-1). */
export function better(scores: Float64Array, first: number, second: number): number {
  return first < 0 || (scores[second] ?? 0) > (scores[first] ?? 0) ? second : first;
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

/** Of several words that hang from the root the one with the most dependents keeps its place; the others hang from it. */
function withOneRoot({ heads, relations }: Parse, loose: number): Parse {
  const roots = heads.flatMap((head, at) => (head < 0 ? [at] : []));
  if (roots.length < 2) return { heads, relations };
  const dependents = new Map<number, number>();
  for (const head of heads) dependents.set(head, (dependents.get(head) ?? 0) + 1);
  const kept = roots.reduce((most, at) => ((dependents.get(at) ?? 0) > (dependents.get(most) ?? 0) ? at : most));
  const moved = (at: number): boolean => heads[at] === -1 && at !== kept;
  return {
    heads: heads.map((head, at) => (moved(at) ? kept : head)),
    relations: relations.map((relation, at) => (moved(at) ? loose : relation)),
  };
}
