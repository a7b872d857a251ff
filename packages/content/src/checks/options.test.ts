import { expect, test } from "vitest";
import { avoidList } from "./avoid-list.ts";
import { choice, lessonOf, verdicts } from "./lesson.test-data.ts";
import { longestOption } from "./longest-option.ts";
import { noAllOfTheAbove } from "./no-all-of-the-above.ts";
import { positionsBalanced } from "./positions-balanced.ts";

test("refuses a wrong option that the author has ruled out", () => {
  const noted = { ...choice(["Rusland", "Turkije", "Iran"]), notes: { avoid: ["turkije."] } };
  expect(verdicts(avoidList, lessonOf({ questions: [noted] }))).toEqual(["fail avoid-list"]);
});

test("lets the key be another name of what is ruled out as a wrong option", () => {
  const noted = { ...choice(["Rusland", "Turkije"]), notes: { avoid: ["Rusland"] } };
  expect(verdicts(avoidList, lessonOf({ questions: [noted] }))).toEqual([]);
});

const long = choice(["een heel lang antwoord", "kort", "klein"]);
const short = choice(["kort", "een heel lang antwoord", "klein"]);

test("warns where the key is the longest option too often", () => {
  expect(verdicts(longestOption, lessonOf({ questions: [long, long, long, short, short] }))).toEqual([
    "warn longest-option",
  ]);
  expect(verdicts(longestOption, lessonOf({ questions: [long, long, long, ...Array(6).fill(short)] }))).toEqual([]);
});

test("takes a few longest keys for an accident", () => {
  expect(verdicts(longestOption, lessonOf({ questions: [long, long] }))).toEqual([]);
});

test("warns where the key stands in one position too often", () => {
  const at = (position: number) => choice(["alfa", "beta", "gamma", "delta"], {}, position);
  const same = Array.from({ length: 12 }, () => at(2));
  const spread = Array.from({ length: 12 }, (_, n) => at(n % 4));
  expect(verdicts(positionsBalanced, lessonOf({ questions: same }))).toEqual(["warn positions-balanced"]);
  expect(verdicts(positionsBalanced, lessonOf({ questions: spread }))).toEqual([]);
});

test("counts no positions of amounts, whose order is fixed", () => {
  const years = choice(["1988", "1994", "2016", "2020"]);
  expect(verdicts(positionsBalanced, lessonOf({ questions: Array(12).fill(years) }))).toEqual([]);
});

test.each([
  "Alle bovenstaande antwoorden",
  "Geen van bovenstaande",
  "Geen van de bovenstaande",
  "All of the above",
  "None of these",
  "Beide zijn waar",
])("refuses the option %j", (text) => {
  expect(verdicts(noAllOfTheAbove, lessonOf({ questions: [choice(["ja", text])] }))).toEqual([
    "fail no-all-of-the-above",
  ]);
});

test.each(["Alle landen samen", "Geen van hen kwam", "Both countries", "None of the ministers"])(
  "lets the option %j stand",
  (text) => {
    expect(verdicts(noAllOfTheAbove, lessonOf({ questions: [choice(["ja", text])] }))).toEqual([]);
  },
);
