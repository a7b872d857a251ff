import { expect, test } from "vitest";
import { dates } from "./dates.ts";
import { givesAway } from "./gives-away.ts";
import { hedgesKept } from "./hedges-kept.ts";
import { choice, lessonOf, typed, verdicts } from "./lesson.test-data.ts";

test.each([
  ["Mogelijk vielen er slachtoffers.", typed("Wie vielen er?", "slachtoffers")],
  ["Volgens de schipper is de brug te laag.", typed("Hoe is de brug?", "te laag")],
  ["Er wonen ongeveer 150.000 mensen.", typed("Hoeveel mensen wonen er?", "150.000")],
])("warns where the article hedges and the question does not: %j", (text, question) => {
  expect(verdicts(hedgesKept, lessonOf({ text, questions: [question] }))).toEqual(["warn hedges-kept"]);
});

test.each([
  ["Mogelijk vielen er slachtoffers.", typed("Wie vielen er mogelijk?", "slachtoffers")],
  ["Volgens de schipper is de brug te laag.", typed("Hoe is de brug?", "te laag", "Dat vindt de schipper.")],
  ["Er wonen ongeveer 150.000 mensen.", typed("Wat leeft er?", "mensen")],
  ["De brug is open.", typed("Wat is open?", "de brug")],
])("lets a question stand that hedges too, or that the hedge is not about: %j", (text, question) => {
  expect(verdicts(hedgesKept, lessonOf({ text, questions: [question] }))).toEqual([]);
});

test("takes the month of May for no hedge", () => {
  const text = "The bridge opened in May 2026.";
  expect(
    verdicts(hedgesKept, lessonOf({ language: "en", text, questions: [typed("What opened?", "the bridge")] })),
  ).toEqual([]);
});

test("warns where one question says the answer of another in the same quiz", () => {
  const questions = [
    typed("Wie opende de brug?", "Noor Achtbaar"),
    typed("Waarom sprak Noor Achtbaar lang?", "blijdschap"),
  ];
  expect(verdicts(givesAway, lessonOf({ questions }))).toEqual(["warn gives-away"]);
  expect(verdicts(givesAway, lessonOf({ questions, asks: [0] }))).toEqual([]);
});

test("takes a word that stands in many stems for the subject, not for a hint", () => {
  const stems = ["Hoe duur was de brug?", "Hoe oud is de brug?", "Waar ligt de brug?"].map((stem) => typed(stem, "zo"));
  expect(verdicts(givesAway, lessonOf({ questions: [typed("Wat ging open?", "de brug"), ...stems] }))).toEqual([]);
});

test("refuses a question that is dated before the news", () => {
  const early = choice(["ja", "nee"], { validAsOf: "2026-05-08" });
  expect(verdicts(dates, lessonOf({ questions: [early] }))).toEqual(["fail dates"]);
  expect(verdicts(dates, lessonOf({ questions: [choice(["ja", "nee"])] }))).toEqual([]);
});
