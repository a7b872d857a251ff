import { expect, test } from "vitest";
import { splitSentences } from "../sentences/split-sentences.ts";
import { readability } from "./readability.ts";

const measure = (text: string, language: "nl" | "en") =>
  readability(text, splitSentences(text, { start: 0, end: text.length }, language), language);

test("scores Dutch by Flesch-Douma", () => {
  expect(measure("De brug is open. Het water stroomt.", "nl")).toEqual({
    method: "flesch-douma",
    score: 104.6,
    words: 7,
    sentences: 2,
    syllables: 9,
  });
});

test("scores English by Flesch reading ease", () => {
  expect(measure("The cat sat. The dog ran.", "en")).toEqual({
    method: "flesch-reading-ease",
    score: 119.2,
    words: 6,
    sentences: 2,
    syllables: 6,
  });
});

test("scores nothing where there are no words", () => {
  expect(measure("…", "nl")).toBeNull();
});
