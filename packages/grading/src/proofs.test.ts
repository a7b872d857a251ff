import type { Article } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { proofs } from "./proofs.ts";

const text = "De brug\n\nDe brug is open. Zij kostte veel.\n\nHet regent.";
const article: Article = {
  language: "nl",
  level: "standard",
  title: "Brug",
  text,
  blocks: [
    { kind: "heading", span: { start: 0, end: 7 }, number: null, sentences: [{ start: 0, end: 7 }] },
    {
      kind: "paragraph",
      span: { start: 9, end: 42 },
      number: 1,
      sentences: [
        { start: 9, end: 25 },
        { start: 26, end: 42 },
      ],
    },
    { kind: "paragraph", span: { start: 44, end: 55 }, number: 2, sentences: [{ start: 44, end: 55 }] },
  ],
};

test("gives two marks in one sentence as one proof", () => {
  const [proof, ...others] = proofs(article, [
    { start: 21, end: 25 },
    { start: 9, end: 16 },
  ]);
  expect(others).toEqual([]);
  expect(proof).toEqual({
    level: "standard",
    paragraph: 1,
    paragraphText: "De brug is open. Zij kostte veel.",
    within: { start: 0, end: 16 },
    sentence: { start: 9, end: 25 },
    sentenceText: "De brug is open.",
    marks: [
      { start: 0, end: 7 },
      { start: 12, end: 16 },
    ],
  });
});

test("marks words that are to the letter those of the article", () => {
  const span = { start: 47, end: 54 };
  const [proof] = proofs(article, [span]);
  const [mark] = proof?.marks ?? [];
  expect(proof?.sentenceText.slice(mark?.start, mark?.end)).toBe(text.slice(span.start, span.end));
  expect(proof?.paragraph).toBe(2);
  expect(proof?.paragraphText.slice(proof.within.start, proof.within.end)).toBe(proof?.sentenceText);
});

test("cuts a span over two sentences into a proof for each", () => {
  expect(proofs(article, [{ start: 9, end: 42 }]).map((proof) => proof.sentenceText)).toEqual([
    "De brug is open.",
    "Zij kostte veel.",
  ]);
});

test("proves nothing by a heading", () => {
  expect(proofs(article, [{ start: 0, end: 7 }])).toEqual([]);
});
