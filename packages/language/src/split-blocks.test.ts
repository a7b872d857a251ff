import { expect, test } from "vitest";
import { splitBlocks } from "./split-blocks.ts";

test("numbers paragraphs and not headings", () => {
  const text = "Een kop\n\nEen zin. Nog een.\n\n\n  Slot.  \n";
  expect(splitBlocks(text, "nl", new Set([0]))).toEqual([
    { kind: "heading", span: { start: 0, end: 7 }, number: null, sentences: [{ start: 0, end: 7 }] },
    {
      kind: "paragraph",
      span: { start: 9, end: 26 },
      number: 1,
      sentences: [
        { start: 9, end: 17 },
        { start: 18, end: 26 },
      ],
    },
    { kind: "paragraph", span: { start: 31, end: 36 }, number: 2, sentences: [{ start: 31, end: 36 }] },
  ]);
});

test("keeps lines without a blank line between them in one block", () => {
  expect(splitBlocks("Een\ntwee.\n \t\nDrie.", "nl").map(({ span }) => span)).toEqual([
    { start: 0, end: 9 },
    { start: 13, end: 18 },
  ]);
});

test("finds no block in white space", () => {
  expect(splitBlocks(" \n\n ", "nl")).toEqual([]);
});
