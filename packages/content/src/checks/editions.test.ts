import { expect, test } from "vitest";
import { bilingualParity } from "./bilingual-parity.ts";
import { choice, lessonOf, typed, verdicts } from "./lesson.test-data.ts";
import type { LessonToCheck } from "./lesson-to-check.ts";
import { quizReferences } from "./quiz-references.ts";

const both = (dutch: LessonToCheck, english: LessonToCheck): LessonToCheck => ({
  ...dutch,
  editions: [...dutch.editions, ...english.editions],
  keys: [...dutch.keys, ...english.keys],
});
const inEnglish = (...questions: Parameters<typeof lessonOf>[0]["questions"]) =>
  lessonOf({ language: "en", questions });

test("lets languages stand that ask the same", () => {
  const lesson = both(lessonOf({ questions: [choice(["ja", "nee"])] }), inEnglish(choice(["yes", "no"])));
  expect(verdicts(bilingualParity, lesson)).toEqual([]);
});

test("refuses another kind or size in the other language, from both sides", () => {
  const dutch = lessonOf({ questions: [choice(["ja", "nee"])] });
  expect(verdicts(bilingualParity, both(dutch, inEnglish(choice(["yes", "no", "maybe"]))))).toEqual(
    Array(2).fill("fail bilingual-parity"),
  );
  expect(verdicts(bilingualParity, both(dutch, inEnglish(typed("What?", "that"))))).toHaveLength(2);
});

test("lets a question be missing only where the author meant it for one language", () => {
  const english = inEnglish(choice(["yes", "no"]));
  const dutch = (languages: ("nl" | "en")[]) =>
    lessonOf({
      questions: [choice(["ja", "nee"]), { ...typed("Wat is een wethouder?", "iemand"), notes: { languages } }],
    });
  expect(verdicts(bilingualParity, both(dutch(["nl"]), english))).toEqual([]);
  expect(verdicts(bilingualParity, both(dutch(["nl", "en"]), english))).toEqual(["fail bilingual-parity"]);
});

test("refuses a quiz that asks what is not there, or asks it twice", () => {
  const questions = [choice(["ja", "nee"])];
  expect(verdicts(quizReferences, lessonOf({ questions }))).toEqual([]);
  expect(verdicts(quizReferences, lessonOf({ questions, asks: [0, 3] }))).toEqual(["fail quiz-references"]);
  expect(verdicts(quizReferences, lessonOf({ questions, asks: [0, 0] }))).toEqual(["fail quiz-references"]);
});
