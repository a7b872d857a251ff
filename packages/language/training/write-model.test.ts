import { expect, test } from "vitest";
import type { LanguageModel } from "../src/model/language-model.ts";
import { loadModel } from "../src/model/load-model.ts";
import { scorer, weightTable } from "../src/model/weight-table.ts";
import { FeatureList } from "../src/model/feature-list.ts";
import { AveragedPerceptron } from "./averaged-perceptron.ts";
import { writeModel } from "./write-model.ts";

const table = weightTable(3, 3, Uint32Array.from([1, 3, 6]), Int8Array.from([5, -7, 127]));
const model: LanguageModel = {
  language: "nl",
  tags: ["ADJ|Degree=Pos", "NOUN"],
  tagger: { forwards: table, backwards: table },
  lexicon: { keys: Uint32Array.from([3, 900, 2 ** 29]), classes: Uint8Array.from([0, 1, 1]), noun: [true, false] },
  lemmas: new Map([
    ["NOUN|Plur=^één", ":0:"],
    ["NOUN|Plur=^éénheden", ":5:heid"],
    ["NOUN|Plur=eken", ":4:eek"],
  ]),
  relations: ["nsubj", "root"],
  parsers: [{ backwards: true, table }],
};

test("reads back what is written", () => {
  expect(loadModel(writeModel(model))).toEqual(model);
});

test("refuses a file that ends too early", () => {
  const bytes = writeModel(model);
  expect(() => loadModel(bytes.subarray(0, bytes.length - 3))).toThrow(/too early/);
});

test("keeps in one byte which class a feature speaks for", () => {
  const perceptron = new AveragedPerceptron(2, 10);
  const list = new FeatureList(2);
  list.add(1, 42);
  for (let step = 0; step < 5; step += 1) {
    perceptron.step();
    perceptron.learn(list, 1, 0);
  }
  const scores = new Float64Array(2);
  scorer(perceptron.compact(10))(list, scores);
  expect(scores[1]).toBeGreaterThan(scores[0] ?? 0);
});
