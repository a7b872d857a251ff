import { expect, test } from "vitest";
import { countedScore } from "./counted-score.ts";

const tries = [
  { points: 5, possible: 10 },
  { points: 6, possible: 8 },
  { points: 9, possible: 12 },
];

test("takes the first or the last attempt as it is", () => {
  expect(countedScore(tries, "first")).toEqual(tries[0]);
  expect(countedScore(tries, "last")).toEqual(tries[2]);
});

test("takes the highest share as best, the earliest on a tie", () => {
  expect(countedScore(tries, "best")).toEqual(tries[1]);
});

test("averages shares and says them in the points of the last attempt", () => {
  expect(countedScore(tries, "average")).toEqual({ points: 8, possible: 12 });
});

test("counts nothing where nothing was submitted", () => {
  expect(countedScore([], "best")).toBeNull();
});
