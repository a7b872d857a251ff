import { expect, test } from "vitest";
import { words } from "./words.ts";

const listed = (text: string): string[] => words(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["De oud-trainer zag auto's.", ["De", "oud-trainer", "zag", "auto's"]],
  ["Om 12.00 uur, 1.500 mensen.", ["Om", "12.00", "uur", "1.500", "mensen"]],
  ["Het kan. Niet waar?", ["Het", "kan", "Niet", "waar"]],
  ["Armenië – don’t", ["Armenië", "don’t"]],
  ["Armenie\u0308 wint", ["Armenie\u0308", "wint"]],
  ["a--b", ["a", "b"]],
  ["", []],
])("finds the words of %j", (text, expected) => {
  expect(listed(text)).toEqual(expected);
});

test("looks only within the span", () => {
  expect(words("een twee drie", { start: 4, end: 10 })).toEqual([
    { start: 4, end: 8 },
    { start: 9, end: 10 },
  ]);
});
