import { FeatureList } from "../src/model/feature-list.ts";
import { best, type WeightTable } from "../src/model/weight-table.ts";
import {
  apply,
  canShift,
  canTakeFromBelow,
  canTakeFromNext,
  type Configuration,
  isDone,
  startConfiguration,
} from "../src/parse/configuration.ts";
import { parseFeatureCount, parseFeatures } from "../src/parse/parse-features.ts";
import { bestMove, better } from "../src/parse/parse-sentence.ts";
import { type ParseWords, reversed } from "../src/parse/parse-words.ts";
import { AveragedPerceptron } from "./averaged-perceptron.ts";
import { chance, shuffled } from "./chance.ts";
import { moveCosts } from "./move-costs.ts";

/** A sentence with its right tree. The head of the root is the place behind the last word. */
export type ParseExample = {
  readonly words: ParseWords;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
};

type ParserSettings = {
  readonly relationCount: number;
  readonly backwards: boolean;
  readonly epochs: number;
  readonly bits: number;
  readonly keep: number;
  readonly seed: number;
};

/** How often, after the first epoch, the parser goes on from its own move even where that was wrong. */
const explore = 0.9;

/**
 * Learns an arc-hybrid parser with a dynamic oracle and exploration (Goldberg and Nivre 2013): after a wrong move the next
 * best tree is still learned from.
 */
export function trainParser(examples: readonly ParseExample[], settings: ParserSettings): WeightTable {
  const { relationCount, backwards, epochs, bits, keep, seed } = settings;
  const classes = 1 + 2 * relationCount;
  const model = new AveragedPerceptron(classes, bits);
  const next = chance(seed);
  const features = new FeatureList(parseFeatureCount);
  const scores = new Float64Array(classes);
  const directed = backwards ? examples.map(turned) : examples;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of shuffled(directed, next)) {
      const state = startConfiguration(example.words.forms.length);
      while (!isDone(state)) {
        parseFeatures(state, example.words, features);
        model.step();
        model.score(features, scores);
        const found = bestMove(state, scores, relationCount);
        const right = rightMove(state, example, scores, relationCount);
        if (found !== right) model.learn(features, right, found);
        apply(state, epoch > 0 && next() < explore ? found : right, relationCount);
      }
    }
  }
  return model.compact(keep);
}

/** Of the moves that lose the fewest right arcs, the one that the model likes best. */
function rightMove(state: Configuration, example: ParseExample, scores: Float64Array, relationCount: number): number {
  const costs = moveCosts(state, example.heads);
  const allowed = [canShift(state), canTakeFromNext(state), canTakeFromBelow(state)];
  const least = Math.min(...costs.filter((_, kind) => allowed[kind]));
  const top = state.stack[state.depth - 1] as number;
  const below = state.stack[state.depth - 2];
  const right = example.relations[top] as number;
  const head = example.heads[top];
  let found = -1;
  if (allowed[0] && costs[0] === least) found = better(scores, found, 0);
  if (allowed[1] && costs[1] === least) {
    found = better(scores, found, head === state.next ? 1 + right : best(scores, 1, 1 + relationCount));
  }
  if (allowed[2] && costs[2] === least) {
    found = better(scores, found, head === below ? 1 + relationCount + right : best(scores, 1 + relationCount));
  }
  return found;
}

function turned({ words, heads, relations }: ParseExample): ParseExample {
  const root = heads.length;
  return {
    words: reversed(words),
    heads: heads.map((head) => (head === root ? root : root - 1 - head)).toReversed(),
    relations: relations.toReversed(),
  };
}
