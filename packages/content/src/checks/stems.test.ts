import type { Language } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { choice, lessonOf, typed, verdicts } from "./lesson.test-data.ts";
import type { Rule } from "./lesson-to-check.ts";
import { noNegativeStem } from "./no-negative-stem.ts";
import { ownWords } from "./own-words.ts";
import { stemStandsAlone } from "./stem-stands-alone.ts";
import { validAsOf } from "./valid-as-of.ts";

const found = (rule: Rule, prompt: string, language: Language = "nl"): string[] =>
  verdicts(rule, lessonOf({ language, questions: [choice(["ja", "nee"], { prompt })] }));

test.each([
  ["Hij ging naar Moskou. Waarom?", "nl"],
  ["Deze man, wie is dat?", "nl"],
  ["They met there. Why?", "en"],
  ["That decision, who took it?", "en"],
] as const)("warns of a stem that points outside itself: %j", (prompt, language) => {
  expect(found(stemStandsAlone, prompt, language)).toEqual(["warn stem-stands-alone"]);
});

test.each([
  ["Wie ging naar Moskou?", "nl"],
  ["Dit artikel gaat over een brug. Welke?", "nl"],
  ["Het conflict duurde lang. Hoe lang?", "nl"],
  ["This article is about a bridge. Which one?", "en"],
] as const)("lets a stem stand that says what it is about: %j", (prompt, language) => {
  expect(found(stemStandsAlone, prompt, language)).toEqual([]);
});

test.each([
  ["Wat is NIET waar?", "nl"],
  ["Welke zin staat niet in de tekst?", "nl"],
  ["Which of these is not true?", "en"],
  ["Why did nobody not come?", "en"],
] as const)("warns of a stem that denies: %j", (prompt, language) => {
  expect(found(noNegativeStem, prompt, language)).toEqual(["warn no-negative-stem"]);
});

test.each([
  ["Waarom wilde de schipper geen lage brug?", "nl"],
  ["Why did the council not raise the bridge?", "en"],
] as const)("lets a stem stand that asks about a refusal: %j", (prompt, language) => {
  expect(found(noNegativeStem, prompt, language)).toEqual([]);
});

test("warns of a stem that quotes six words of the article, names left out", () => {
  const text = "Na lang wachten ging in mei de nieuwe brug van Brugdam over de rivier open.";
  const check = (prompt: string): string[] => verdicts(ownWords, lessonOf({ text, questions: [typed(prompt, "mei")] }));
  expect(check("Wanneer ging in mei de nieuwe brug van Rivierstad open?")).toEqual(["warn own-words"]);
  expect(check("In welke maand kon men over de nieuwe brug van Brugdam?")).toEqual([]);
});

test.each([
  ["Wie is de president?", true],
  ["Wie was de president?", false],
  ["Wie is in 2020 de president?", false],
  ["Wie is volgens de tekst de president?", false],
])("asks a question that has changed to say its time: %j", (prompt, warned) => {
  const question = { ...typed(prompt, "Jansen"), notes: { changedSince: true } };
  expect(verdicts(validAsOf, lessonOf({ questions: [question] }))).toEqual(warned ? ["warn valid-as-of"] : []);
});

test.each([
  ["Wie is de president?", ["warn valid-as-of"]],
  ["Hoeveel mensen wonen er in Brugdam?", ["warn valid-as-of"]],
  ["Hoeveel mensen woonden er in Brugdam?", []],
  ["Wat is een president?", []],
])("asks of what is of a kind that changes to say its time, noted or not: %j", (prompt, expected) => {
  expect(verdicts(validAsOf, lessonOf({ questions: [typed(prompt, "Jansen")] }))).toEqual(expected);
});
