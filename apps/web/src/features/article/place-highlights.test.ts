import type { Article, Highlight } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { placeHighlights } from "./place-highlights";

const article = (text: string): Article => ({
  language: "nl",
  level: "standard",
  title: "T",
  text,
  blocks: [
    { kind: "paragraph", number: 1, span: { start: 0, end: text.length }, sentences: [{ start: 0, end: text.length }] },
  ],
});
const highlight = (quote: string, start: number): Highlight => ({
  highlightId: `h${start}` as Highlight["highlightId"],
  language: "nl",
  level: "standard",
  start,
  end: start + quote.length,
  quote,
  note: "",
});
const found = (text: string, ...all: Highlight[]) =>
  placeHighlights(article(text), all).map(({ span }) => span?.start ?? null);

test("stand where they were made, in the order of the text", () => {
  expect(found("De brug is open.", highlight("open", 11), highlight("brug", 3))).toEqual([3, 11]);
});

test("move along where words were put before them", () => {
  expect(found("Sinds zondag is de brug open.", highlight("brug", 3))).toEqual([19]);
});

test("take the nearest of the same words, and say where there are none", () => {
  const text = "De brug is open. Die brug is lang. Wat een brug!";
  expect(found(text, highlight("brug", 20), highlight("veer", 3))).toEqual([21, null]);
});

test("of another level are not in this text", () => {
  expect(found("De brug.", { ...highlight("brug", 3), level: "easy" })).toEqual([]);
});
