import { expect, test } from "vitest";
import { answerFitsQuestionWord } from "./answer-fits-question-word.ts";
import { keyInEvidence } from "./key-in-evidence.ts";
import { choice, lessonOf, typed, verdicts } from "./lesson.test-data.ts";
import { noTrueDistractor } from "./no-true-distractor.ts";
import { optionsAlike } from "./options-alike.ts";
import { optionsApart } from "./options-apart.ts";
import { whoNeedsAgent } from "./who-needs-agent.ts";

test.each([
  [["Noor Achtbaar", "wethouder Noor Achtbaar"], true],
  [["een wapenstilstand", "een staakt-het-vuren"], true],
  [["Brugdam", "Rivierstad"], false],
  [["een brug", "geen brug"], false],
])("refuses a wrong option that holds the key or is another name of it: %j", (texts, refused) => {
  const found = verdicts(optionsApart, lessonOf({ questions: [choice(texts)] }));
  expect(found).toEqual(refused ? ["fail options-apart"] : []);
});

test("lets two wrong options hold each other, since neither is the answer", () => {
  expect(verdicts(optionsApart, lessonOf({ questions: [choice(["een boot", "een brug", "een hoge brug"])] }))).toEqual(
    [],
  );
});

test.each([
  [["Brugdam", "1994", "Rivierstad"], true],
  [["Omdat de bodem te zacht was", "De prijs", "Het weer"], true],
  [["Ja", "Omdat de palen veel dieper in de zachte bodem moesten staan"], true],
  [["in de ochtend", "om 12 uur"], false],
  [["Een schipper", "Een wethouder", "Een fietser"], false],
])("warns where options differ in kind, form or length: %j", (texts, warned) => {
  const found = verdicts(optionsAlike, lessonOf({ questions: [choice(texts)] }));
  expect(found).toEqual(warned ? ["warn options-alike"] : []);
});

test.each([
  [["Brugdam", "Rivierstad"], true],
  [["Rivierstad", "Zeedorp"], false],
])("warns where the evidence names a wrong option in one breath with the key: %j", (texts, warned) => {
  const text = "Brugdam en Rivierstad kregen een brug, Zeedorp niet.";
  const found = verdicts(noTrueDistractor, lessonOf({ text, questions: [choice(texts)] }));
  expect(found).toEqual(warned ? ["warn no-true-distractor"] : []);
});

test.each([
  ["45 mensen", true],
  ["veertig mensen", false],
  ["40 mensen", false],
  ["Daan Roos", true],
  ["Noor Achtbaar", false],
])("warns where the evidence lacks a number or name of the answer: %j", (answer, warned) => {
  const text = "Noor Achtbaar telde veertig mensen. Bij de brug stond ook Daan Roos.";
  const found = verdicts(keyInEvidence, lessonOf({ text, questions: [typed("Wie of wat is dat?", answer)] }));
  expect(found).toEqual(warned ? ["warn key-in-evidence"] : []);
});

test.each([
  ["Wanneer ging de brug open?", "Brugdam", true],
  ["Wanneer ging de brug open?", "in mei", false],
  ["Hoeveel bruggen kwamen er?", "Brugdam", true],
  ["Hoeveel bruggen kwamen er?", "twaalf", false],
  ["Wie opende de brug?", "1994", true],
  ["Wie opende de brug?", "iemand uit Brugdam", false],
])("warns where the answer is of another sort than was asked: %j %j", (prompt, answer, warned) => {
  const found = verdicts(answerFitsQuestionWord, lessonOf({ questions: [typed(prompt, answer)] }));
  expect(found).toEqual(warned ? ["warn answer-fits-question-word"] : []);
});

test.each([
  ["De brug werd geopend.", "Wie opende de brug?", true],
  ["De brug werd geopend door de wethouder.", "Wie opende de brug?", false],
  ["De wethouder opende de brug.", "Wie opende de brug?", false],
  ["De wethouder werd uitgenodigd.", "Wie werd uitgenodigd?", false],
])("warns where it is asked who did what the evidence tells without a doer: %j %j", (text, prompt, warned) => {
  const found = verdicts(whoNeedsAgent, lessonOf({ text, questions: [typed(prompt, "de wethouder")] }));
  expect(found).toEqual(warned ? ["warn who-needs-agent"] : []);
});
