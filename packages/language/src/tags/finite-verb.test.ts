import { expect, test } from "vitest";
import { withFiniteVerb } from "./finite-verb.ts";

test("takes no participle after a comma, before “by” or behind an article, and nothing that is far from a verb", () => {
  const names = ["VERB|VerbForm=Part", "VERB|Tense=Past|VerbForm=Fin", "NOUN|Number=Sing", "DET", "PUNCT", "ADP"];
  const scores = (part: number, past: number, noun = 0): Float64Array => Float64Array.of(part, past, noun, 0, 0, 0);
  const change = (forms: string[], tags: number[], at: number, given: Float64Array): readonly number[] => {
    const all = forms.map((_, place) => (place === at ? given : scores(0, -9e9)));
    return withFiniteVerb({ forms, tags, scores: all }, names);
  };
  const near = scores(1_000_000, 0);
  expect(change(["The", "boat", "reached", "land", "."], [3, 2, 0, 2, 4], 2, near)[2]).toBe(1);
  expect(change(["The", "boat", ",", "reached", "late", "."], [3, 2, 4, 0, 2, 4], 3, near)[3]).toBe(0);
  expect(change(["The", "boat", "reached", "by", "land", "."], [3, 2, 0, 5, 2, 4], 2, near)[2]).toBe(0);
  expect(change(["Of", "a", "reached", "far", "land", "."], [5, 3, 0, 2, 2, 4], 2, near)[2]).toBe(0);
  expect(change(["The", "boat", "reached", "land", "."], [3, 2, 0, 2, 4], 2, scores(2_000_000, 0))[2]).toBe(0);
});
