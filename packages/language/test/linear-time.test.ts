import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readability, splitBlocks, splitSentences, words } from "../src/index.ts";

const source = join(import.meta.dirname, "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);
const literal = /(?<=[(,=:[&|!?\s])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuy]*/g;
const nested = /\((?:\\.|[^()\\])*(?:[+*]|\{\d+,\})(?:\\.|[^()\\])*\)(?:[+*]|\{\d+,\})/;

test("catches a repetition within a repetition", () => {
  expect(nested.test("/(a+)+/")).toBe(true);
  expect(nested.test("/(?:[a-z]*,)*/")).toBe(true);
  expect(nested.test("/[a-z]+(?:,[a-z])*/")).toBe(false);
});

test.each(files)("%s has no repetition within a repetition in a pattern", (file) => {
  const patterns = readFileSync(join(source, file), "utf8").match(literal) ?? [];
  expect(patterns.filter((pattern) => nested.test(pattern))).toEqual([]);
});

const million = 1_000_000;
test.each([
  ["letters", "a"],
  ["full stops", "."],
  ["quotes", '"'],
  ["spaces", " "],
  ["initials", "A."],
  ["initials apart", "A. "],
  ["digits and stops", "1."],
  ["hyphens", "a-"],
  ["ends and quotes", '!" '],
  ["short sentences", "Een zin. "],
  ["quotations with speakers", '"Ja!" Jan Jan Jan Jan '],
  ["opening quotes", '. "'],
  ["blank lines", "\n\n"],
  ["lone surrogates", "\ud83d"],
])("reads a line of a million signs in time: %s", (_name, unit) => {
  const text = unit.repeat(million / unit.length);
  const started = performance.now();
  const sentences = splitSentences(text, { start: 0, end: text.length }, "nl");
  splitBlocks(text, "en");
  words(text);
  readability(text, sentences, "en");
  expect(performance.now() - started).toBeLessThan(4000);
});
