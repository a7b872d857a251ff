import { expect, test } from "vitest";
import { AssignmentSettings } from "./index.ts";

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 23, hour));
const settings = {
  mode: "practice",
  language: "nl",
  opensAt: at(8),
  dueAt: at(10),
  closesAt: at(12),
  maxAttempts: 2,
  countedAttempt: "best",
  textOpen: true,
  feedback: "afterQuestion",
} as const;
const problems = (change: object): string[] =>
  AssignmentSettings.safeParse({ ...settings, ...change }).error?.issues.map(({ message }) => message) ?? [];

test("takes settings whose moments follow each other", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ closesAt: settings.dueAt })).toEqual([]);
});

test("refuses to be due before it opens, or to close before it is due", () => {
  expect(problems({ dueAt: at(8) })).toContain("due-after-opens");
  expect(problems({ closesAt: at(9) })).toContain("closes-after-due");
});

test("explains after each question in practice, and never in a test", () => {
  expect(problems({ feedback: "afterSubmit" })).toContain("feedback-fits-mode");
  expect(problems({ mode: "test" })).toContain("feedback-fits-mode");
  expect(problems({ mode: "test", feedback: "never" })).toEqual([]);
});
