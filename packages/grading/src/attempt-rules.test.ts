import { expect, test } from "vitest";
import { attemptsLeft, feedbackDue, workState } from "./attempt-rules.ts";

// oxlint-disable-next-line no-restricted-globals -- fixed moments, not the clock
const moment = (iso: string | number): Date => new Date(iso);
const before = moment("2026-01-01T09:00:00Z");
const opensAt = moment("2026-01-02T09:00:00Z");
const during = moment("2026-01-03T09:00:00Z");
const closesAt = moment("2026-01-09T09:00:00Z");
const terms = { opensAt, dueAt: closesAt, closesAt, maxAttempts: 3, pausedAt: null };
const open = { state: "open" } as const;
const submitted = { state: "submitted" } as const;

test("shows a practice answer once it was checked, and not before", () => {
  const practice = {
    mode: "practice",
    feedback: "afterQuestion",
    state: "open",
    closesAt: null,
    returnedAt: null,
  } as const;
  expect(feedbackDue({ ...practice, checked: false }, during)).toBe(false);
  expect(feedbackDue({ ...practice, checked: true }, during)).toBe(true);
  expect(feedbackDue({ ...practice, state: "submitted", checked: false }, during)).toBe(true);
});

test("shows nothing of an open test, whatever its setting", () => {
  for (const feedback of ["afterQuestion", "afterSubmit", "afterClose", "whenReturned", "never"] as const) {
    expect(
      feedbackDue({ mode: "test", feedback, state: "open", checked: true, closesAt, returnedAt: before }, closesAt),
    ).toBe(false);
  }
});

test("shows a submitted test when its moment has come", () => {
  const test_ = { mode: "test", state: "submitted", checked: false, closesAt, returnedAt: null } as const;
  expect(feedbackDue({ ...test_, feedback: "afterSubmit" }, during)).toBe(true);
  expect(feedbackDue({ ...test_, feedback: "afterClose" }, during)).toBe(false);
  expect(feedbackDue({ ...test_, feedback: "afterClose" }, closesAt)).toBe(true);
  expect(feedbackDue({ ...test_, feedback: "afterClose", closesAt: null }, closesAt)).toBe(false);
  expect(feedbackDue({ ...test_, feedback: "never" }, closesAt)).toBe(false);
  const returned = { ...test_, feedback: "whenReturned" } as const;
  expect(feedbackDue(returned, closesAt)).toBe(false);
  expect(feedbackDue({ ...returned, returnedAt: during }, before)).toBe(false);
  expect(feedbackDue({ ...returned, returnedAt: during }, during)).toBe(true);
});

test("knows where a student stands", () => {
  expect(workState({ terms, attempts: [] }, before)).toBe("notOpen");
  expect(workState({ terms, attempts: [] }, opensAt)).toBe("toDo");
  expect(workState({ terms, attempts: [open] }, during)).toBe("busy");
  expect(workState({ terms, attempts: [submitted] }, during)).toBe("done");
  expect(workState({ terms, attempts: [submitted, open] }, during)).toBe("busy");
  expect(workState({ terms, attempts: [submitted, open] }, closesAt)).toBe("done");
  expect(workState({ terms, attempts: [open] }, closesAt)).toBe("missed");
  expect(workState({ terms, attempts: [] }, closesAt)).toBe("missed");
});

test("leaves no attempts after closing, and never less than none", () => {
  expect(attemptsLeft(terms, 1, during)).toBe(2);
  expect(attemptsLeft({ ...terms, maxAttempts: 1 }, 2, during)).toBe(0);
  expect(attemptsLeft(terms, 0, closesAt)).toBe(0);
});

test("leaves everything as it is while time stands still", () => {
  const paused = { ...terms, pausedAt: during };
  expect(workState({ terms: paused, attempts: [open] }, closesAt)).toBe("busy");
  expect(attemptsLeft(paused, 0, closesAt)).toBe(3);
});
