import type { Language } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { asksAboutContent } from "./asks-about-content.ts";
import { asksOneQuestion } from "./asks-one-question.ts";
import { gapCarriesFact } from "./gap-carries-fact.ts";
import { choice, lessonOf, typed, verdicts } from "./lesson.test-data.ts";
import type { Rule } from "./lesson-to-check.ts";
import { noAbsolutes } from "./no-absolutes.ts";
import { noLoadedWords } from "./no-loaded-words.ts";
import { noRelativeTime } from "./no-relative-time.ts";
import { numberForm } from "./number-form.ts";
import { stemGivesKey } from "./stem-gives-key.ts";
import { wholeWording } from "./whole-wording.ts";

const finds = (rule: Rule, prompt: string, language: Language, answer = "hout"): boolean =>
  verdicts(rule, lessonOf({ language, questions: [typed(prompt, answer)] })).length > 0;

test.each([
  ["Wat gebeurde er vorige week in Brugdam?", "nl", true],
  ["Wanneer brak de brug voor het laatst?", "nl", true],
  ["Wanneer brak de brug in 2026 voor het laatst?", "nl", false],
  ["What happened two days ago in Brugdam?", "en", true],
  ["What was the last bridge made of?", "en", false],
] as const)("warns of a moment that is told from the day of the news: %j", (prompt, language, warned) => {
  expect(finds(noRelativeTime, prompt, language)).toBe(warned);
});

test.each([
  ["De brug is van hout.", "nl", true],
  ["Waarvan de brug is gemaakt?", "nl", false],
  ["Waarom de brug van hout is?", "nl", true],
  ["Wie bouwde de brug en waarvan is hij?", "nl", true],
  ["Welke brug?", "nl", true],
  ["Wat is hout?", "nl", false],
  ["Noem het materiaal van de brug.", "nl", false],
  ["Why did the council raised the bridge?", "en", true],
  ["Why did the council raise the bridge that opened in May?", "en", false],
] as const)("warns of a prompt that is not one whole question: %j", (prompt, language, warned) => {
  expect(finds(asksOneQuestion, prompt, language)).toBe(warned);
});

test.each([
  ["Waarvan is de de brug gemaakt?", "nl", true],
  ["Waarvan is de brug (uit 1931 gemaakt?", "nl", true],
  ["Waarvan is de brug gemaakt ?", "nl", true],
  ["Wat gebeurde er 's middags met 'de brug'?", "nl", false],
  ["What had had to be done, in the council's view?", "en", false],
] as const)("warns of words and marks that were doubled or lost: %j", (prompt, language, warned) => {
  expect(finds(wholeWording, prompt, language)).toBe(warned);
});

test.each([
  ["Welke agressor brak de brug af?", true],
  ["Wie heeft gelijk over de brug?", true],
  ["Wie brak de brug af?", false],
])("warns of a question that takes a side: %j", (prompt, warned) => {
  expect(finds(noLoadedWords, prompt, "nl")).toBe(warned);
});

test.each([
  ["Wie schreef dit artikel?", true],
  ["Wanneer verscheen het bericht?", true],
  ["Waarom noemt de schrijver van het artikel de brug?", false],
  ["Wie schreef de brief aan de gemeente?", false],
])("warns of a question about the frame of the article: %j", (prompt, warned) => {
  expect(finds(asksAboutContent, prompt, "nl")).toBe(warned);
});

test.each([
  ["Welk houten deel heeft de brug?", "een houten dek", true],
  ["Heet de brug Leedebrug?", "Leedebrug", true],
  ["Waarvan is het dek?", "hout", false],
])("warns of a stem that says the answer or a rare word of it: %j", (prompt, answer, warned) => {
  expect(finds(stemGivesKey, prompt, "nl", answer)).toBe(warned);
});

test("lets the stem and every option share a word", () => {
  const shared = choice(["een houten brug", "een houten boot"], { prompt: "Welk houten ding ging open?" });
  expect(verdicts(stemGivesKey, lessonOf({ questions: [shared] }))).toEqual([]);
});

test.each([
  ["150,000", "nl", true],
  ["4.5 miljoen", "nl", true],
  ["12.00 uur", "nl", false],
  ["150.000", "nl", false],
  ["150.000", "en", true],
  ["4,5 million", "en", true],
  ["150,000", "en", false],
] as const)("refuses a number with the signs of another language: %j in %s", (answer, language, refused) => {
  expect(finds(numberForm, "Hoeveel?", language, answer)).toBe(refused);
});

test.each([
  ["De brug is open.", "altijd open", true],
  ["De brug is elke dag open.", "altijd open", false],
  ["De brug is open.", "vaker open dan alle andere", false],
])("warns of an answer more sweeping than its evidence: %j %j", (text, answer, warned) => {
  const found = verdicts(noAbsolutes, lessonOf({ text, questions: [typed("Hoe is het met de brug?", answer)] }));
  expect(found).toEqual(warned ? ["warn no-absolutes"] : []);
});

test.each([
  ["van", true],
  ["brug", false],
])("warns of a gap that carries no fact: %j", (word, warned) => {
  const cloze = {
    question: { kind: "cloze", parts: ["Iets ", " hout."] },
    key: { kind: "cloze", gaps: [{ accept: [word] }] },
  };
  expect(verdicts(gapCarriesFact, lessonOf({ questions: [cloze] }))).toEqual(warned ? ["warn gap-carries-fact"] : []);
});
