import { join } from "node:path";
import { expect, test } from "vitest";
import { checkLesson } from "../src/checks/check-lesson.ts";
import { compileLesson } from "../src/index.ts";
import { type BadQuestion, lessonWith, readBadQuestions } from "./cases/bad-questions/bad-question.ts";
import { faultFamilies } from "./cases/bad-questions/fault-families.ts";
import { readLesson } from "./read-lesson.ts";

const seeded = [...readBadQuestions("dutch"), ...readBadQuestions("english")];

/** What the rules say of a question that are of the family of its fault. */
function caughtBy(bad: BadQuestion): string[] {
  const found = checkLesson(lessonWith(bad)).map(({ rule }) => rule);
  return found.filter((rule) => faultFamilies[bad.fault]?.includes(rule));
}

const missedOf = (questions: readonly BadQuestion[]): BadQuestion[] =>
  questions.filter((bad) => caughtBy(bad).length === 0);

const print = (...lines: readonly string[]): void => lines.forEach((line) => process.stdout.write(`${line}\n`));

test("there are bad questions of every kind in both languages, four or more of each", () => {
  expect(seeded.length).toBeGreaterThanOrEqual(120);
  for (const fault of Object.keys(faultFamilies)) {
    for (const language of ["nl", "en"]) {
      const own = seeded.filter((bad) => bad.fault === fault && bad.language === language);
      expect(own.length, `${fault} ${language}`).toBeGreaterThanOrEqual(4);
    }
  }
});

test("catches 95 of 100 bad questions by a rule that says what is wrong with them, and most of each kind", () => {
  const missed = missedOf(seeded);
  for (const fault of Object.keys(faultFamilies)) {
    const all = seeded.filter((bad) => bad.fault === fault);
    const own = missed.filter((bad) => bad.fault === fault);
    print(`${fault}: ${all.length - own.length} of ${all.length}`, ...own.map(({ prompt }) => `missed: ${prompt}`));
    expect(own.length / all.length, fault).toBeLessThanOrEqual(0.3);
  }
  print(`bad questions caught: ${seeded.length - missed.length} of ${seeded.length}`);
  expect(missed.length / seeded.length).toBeLessThanOrEqual(0.05);
});

test("catches most bad questions that were written when the rules were done", () => {
  const fresh = readBadQuestions("fresh");
  const missed = missedOf(fresh);
  print(
    `fresh bad questions caught: ${fresh.length - missed.length} of ${fresh.length}`,
    ...missed.map(({ fault, prompt }) => `missed: ${fault}: ${prompt}`),
  );
  expect(missed.length / fresh.length).toBeLessThanOrEqual(0.15);
});

test("says of at most 5 of 100 good questions that they are bad", () => {
  const lessons = ["library/nagorno-karabakh-2020", "fixtures/bridge-in-brugdam"].map((folder) =>
    compileLesson(readLesson(join(import.meta.dirname, "..", folder))),
  );
  const good = lessons.reduce((sum, { keys }) => sum + keys.length, 0);
  const accused = lessons.flatMap(({ findings }) => [
    ...new Set(findings.flatMap(({ place }) => place.questionId && `${place.language} ${place.questionId}`)),
  ]);
  print(`good questions accused: ${accused.length} of ${good}`);
  expect(good).toBeGreaterThan(100);
  expect(accused.length / good).toBeLessThanOrEqual(0.05);
});
