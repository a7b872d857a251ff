import { QuestionSource } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { keyPositions } from "./key-positions.ts";

const source = (id: string, key: string, wrong: readonly string[]): QuestionSource => {
  const both = (text: string) => ({ nl: text, en: text });
  return QuestionSource.parse({
    id,
    kind: "singleChoice",
    process: "retrieve",
    skill: "what",
    difficulty: 1,
    validAsOf: "2026-05-09",
    prompt: both("Wat?"),
    explanation: both("Dat."),
    evidence: {},
    key: both(key),
    distractors: wrong.map((text) => ({ ...both(text), errorType: "other_fact" })),
  });
};
const words = (count: number) =>
  Array.from({ length: count }, (_, at) => source(`q${at}`, "alfa", ["beta", "gamma", "delta"]));
const tally = (positions: ReadonlyMap<string, number>): number[] => {
  const counts = [0, 0, 0, 0];
  for (const position of positions.values()) counts[position] = (counts[position] ?? 0) + 1;
  return counts;
};

test("spreads keys evenly over the positions", () => {
  expect(tally(keyPositions(words(20), "lesson", "nl"))).toEqual([5, 5, 5, 5]);
  expect(Math.max(...tally(keyPositions(words(6), "lesson", "nl")))).toBe(2);
});

test("makes up for amounts, whose place is fixed", () => {
  const years = ["1988", "1990", "1994"].map((year, at) => source(`y${at}`, "1900", [year, "2016", "2020"]));
  const [first, ...others] = tally(keyPositions([...words(5), ...years], "lesson", "nl"));
  expect(first).toBe(3);
  expect([...others].sort((a, b) => a - b)).toEqual([1, 2, 2]);
});

test("follows no pattern from question to question", () => {
  const row = [...keyPositions(words(40), "lesson", "nl").values()];
  const cycle = row.slice(0, 4).join();
  expect(
    Array.from({ length: 10 }, (_, at) => row.slice(4 * at, 4 * at + 4).join()).every((part) => part === cycle),
  ).toBe(false);
});
