import { expect, test } from "vitest";
import { hasClosed, isLate, termsOf } from "./terms-of.ts";

// oxlint-disable-next-line no-restricted-globals -- fixed moments, not the clock
const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 23, 9) + minutes * 60_000);
const lesson = {
  opensAt: at(0),
  dueAt: at(40),
  closesAt: at(45),
  maxAttempts: 1,
  pausedAt: null,
  stoodStill: 0,
};
const nothing = { opensAt: null, dueAt: null, closesAt: null, extraTries: 0 };
const quarter = { extraTime: 25, extraTries: 1 };

test("gives the class's moments to whoever has nothing of their own", () => {
  const terms = { opensAt: at(0), dueAt: at(40), closesAt: at(45), maxAttempts: 1, pausedAt: null };
  expect(termsOf(lesson, null, null)).toEqual(terms);
  expect(termsOf(lesson, nothing, { extraTime: 0, extraTries: 0 })).toEqual(terms);
});

test("reckons extra time from the time to work in, rounded up to a minute, and adds up tries", () => {
  const { dueAt, closesAt, maxAttempts } = termsOf(lesson, { ...nothing, extraTries: 2 }, quarter);
  expect([dueAt, closesAt, maxAttempts]).toEqual([at(50), at(45 + 12), 4]);
});

test("makes no weekend of a week: a day is the most that is added", () => {
  const homework = { ...lesson, dueAt: at(7 * 1440), closesAt: at(8 * 1440) };
  expect(termsOf(homework, null, quarter).closesAt).toEqual(at(9 * 1440));
});

test("lets the time that stood still count for nothing", () => {
  const after = { ...lesson, dueAt: at(100), closesAt: at(105), stoodStill: 3600 };
  expect(termsOf(after, null, quarter).closesAt).toEqual(at(105 + 12));
});

test("never takes time away", () => {
  const own = { ...nothing, dueAt: at(20), closesAt: at(30) };
  expect(termsOf(lesson, own, null)).toMatchObject({ dueAt: at(40), closesAt: at(45) });
  expect(termsOf(lesson, { ...own, dueAt: at(60), closesAt: null }, null)).toMatchObject({
    dueAt: at(60),
    closesAt: at(60),
  });
  expect(termsOf(lesson, { ...own, closesAt: at(50) }, quarter).closesAt).toEqual(at(57));
  expect(termsOf(lesson, { ...own, opensAt: at(-5) }, null).opensAt).toEqual(at(-5));
});

test("closes nothing while time stands still, for whom it was open", () => {
  const paused = { ...lesson, pausedAt: at(50) };
  const classmate = termsOf(paused, null, null);
  const arranged = termsOf(paused, null, quarter);
  expect([classmate.pausedAt, arranged.pausedAt]).toEqual([null, at(50)]);
  expect([hasClosed(classmate, at(45)), hasClosed(classmate, at(44))]).toEqual([true, false]);
  expect(hasClosed(arranged, at(500))).toBe(false);
});

test("counts work on the due moment as in time, and takes the moment on which time stopped", () => {
  const terms = { dueAt: at(40), pausedAt: null };
  expect([isLate(at(40), terms), isLate(at(41), terms), isLate(at(41), null)]).toEqual([false, true, false]);
  expect(isLate(at(60), { ...terms, pausedAt: at(39) })).toBe(false);
  expect(isLate(at(60), { ...terms, pausedAt: at(41) })).toBe(true);
});
