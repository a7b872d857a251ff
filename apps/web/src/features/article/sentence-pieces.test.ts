import { expect, test } from "vitest";
import { sentencePieces } from "./sentence-pieces";

const text = "Rusland bemiddelde in Moskou.";
const said = (...given: Parameters<typeof sentencePieces>) =>
  sentencePieces(...given).map(({ start, end, word, marked, ending }) => [
    text.slice(start, end),
    word,
    marked,
    ending.map(({ number }) => number),
  ]);
const all = { start: 0, end: text.length };

test("a sentence without anything in it is one piece", () => {
  expect(said(all, [], [])).toEqual([[text, null, false, []]]);
});

test("a highlight that begins in a word cuts the word, and no letter is lost", () => {
  const pieces = said(all, [{ start: 8, end: 18, word: 2 }], [{ start: 10, end: 28, id: "a", number: 1 }]);
  expect(pieces).toEqual([
    ["Rusland ", null, false, []],
    ["be", 2, false, []],
    ["middelde", 2, true, []],
    [" in Moskou", null, true, [1]],
    [".", null, false, []],
  ]);
  expect(pieces.map(([piece]) => piece).join("")).toBe(text);
});

test("highlights over the edge of a sentence mark what is inside it", () => {
  expect(said({ start: 8, end: 18 }, [], [{ start: 0, end: 40, id: "a", number: 1 }])).toEqual([
    ["bemiddelde", null, true, []],
  ]);
});

test("highlights may lie over each other", () => {
  const marks = [
    { start: 0, end: 18, id: "a", number: 1 },
    { start: 8, end: 21, id: "b", number: 2 },
  ];
  expect(said(all, [], marks).map(([piece, , marked, ending]) => [piece, marked, ending])).toEqual([
    ["Rusland ", true, []],
    ["bemiddelde", true, [1]],
    [" in", true, [2]],
    [" Moskou.", false, []],
  ]);
});
