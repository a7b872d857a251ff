import { expect, test } from "vitest";
import { hashText } from "../src/model/hash.ts";
import { scorer } from "../src/model/weight-table.ts";
import { parseSentence } from "../src/parse/parse-sentence.ts";
import { parseWords } from "../src/parse/parse-words.ts";
import { type ParseExample, trainParser } from "./train-parser.ts";

const relations = ["det", "nsubj", "obj", "parataxis", "root"];

/** "form/tag/head/relation" for each word, head -1 for the root. */
function example(line: string): ParseExample {
  const words = line.split(" ").map((word) => word.split("/"));
  return {
    words: parseWords(
      words.map(([form = ""]) => hashText(form)),
      words.map(([form = ""]) => hashText(form.slice(-3))),
      words.map(([, tag = ""]) => tag),
    ),
    heads: Int32Array.from(words, ([, , head]) => (Number(head) < 0 ? words.length : Number(head))),
    relations: Int32Array.from(words, ([, , , relation = ""]) => relations.indexOf(relation)),
  };
}

const treebank = [
  example("de/DET/1/det boer/NOUN/2/nsubj melkt/VERB/-1/root koeien/NOUN/2/obj"),
  example("morgen/ADV/1/obj komt/VERB/-1/root een/DET/3/det schip/NOUN/1/nsubj"),
  example("regen/NOUN/1/nsubj valt/VERB/-1/root"),
];

test.each([false, true])("learns a small treebank by heart, the same way each time (backwards: %s)", (backwards) => {
  const settings = { relationCount: relations.length, backwards, epochs: 20, bits: 16, keep: 65_536, seed: 1 };
  const table = trainParser(treebank, settings);
  expect(trainParser(treebank, settings)).toEqual(table);
  for (const { words, heads, relations: named } of treebank) {
    const parse = parseSentence(words, relations, scorer(table), backwards);
    expect(parse.heads.map((head) => (head < 0 ? heads.length : head))).toEqual([...heads]);
    expect(parse.relations).toEqual([...named]);
  }
});
