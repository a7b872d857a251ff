import { expect, test } from "vitest";
import { evidenceVerbatim } from "./evidence-verbatim.ts";
import { lessonOf, typed, verdicts } from "./lesson.test-data.ts";
import type { LessonToCheck } from "./lesson-to-check.ts";

const withSpan = (start: number, end: number, level: "standard" | "easy" = "standard"): LessonToCheck => {
  const lesson = lessonOf({ text: "De brug is open. Zij is nieuw.", questions: [typed("Wat is open?", "de brug")] });
  const keys = lesson.keys.map(({ language, key }) => ({
    language,
    key: { ...key, evidence: [{ level, spans: [{ start, end }] }] },
  }));
  return { ...lesson, keys };
};

test("lets evidence stand that lies within one sentence", () => {
  expect(verdicts(evidenceVerbatim, withSpan(3, 15))).toEqual([]);
});

test.each([
  ["crosses two sentences", withSpan(3, 20)],
  ["runs past the text", withSpan(3, 99)],
  ["is of a text that is not there", withSpan(3, 15, "easy")],
])("refuses evidence that %s", (_name, lesson) => {
  expect(verdicts(evidenceVerbatim, lesson)).toEqual(["fail evidence-verbatim"]);
});
