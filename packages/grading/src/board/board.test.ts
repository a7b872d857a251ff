import { expect, test } from "vitest";
import { feedbackDueForClass } from "./feedback-due-for-class.ts";
import { questionProgress } from "./question-progress.ts";
import { stuckQuestion } from "./stuck-question.ts";
import { lastSign, questionAt, type Sitting } from "./whereabouts.ts";

const start = new Date("2026-11-23T10:00:00Z");
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);
const questionIds = ["a", "b", "c", "d"];

/** Somebody who answered questions, each with the second on which it was and whether it was missed. */
const sitting = (
  answers: readonly (readonly [id: string, second: number, missed?: boolean | null])[],
  submittedAt: Date | null = null,
): Sitting => ({
  questionIds,
  startedAt: start,
  submittedAt,
  answers: answers.map(([questionId, second, missed = false]) => ({ questionId, at: after(second), missed })),
});

test("places a student at the question after the newest answer, and at one that was skipped once the rest is done", () => {
  expect(questionAt(sitting([]))).toBe("a");
  expect(questionAt(sitting([["a", 10]]))).toBe("b");
  // Whatever the order in which the answers are given.
  expect(questionAt(sitting([["c", 30], ["a", 10]]))).toBe("d"); // prettier-ignore
  expect(questionAt(sitting([["a", 10], ["c", 30], ["d", 40]]))).toBe("b"); // prettier-ignore
  expect(questionAt(sitting([["a", 10], ["b", 20], ["c", 30], ["d", 40]]))).toBeNull(); // prettier-ignore
  expect(questionAt(sitting([["a", 10]], after(60)))).toBeNull();
});

test("takes the last sign of life from handing in, else the newest answer, else the start", () => {
  expect(lastSign(sitting([]))).toEqual(start);
  expect(lastSign(sitting([["b", 20], ["a", 10]]))).toEqual(after(20)); // prettier-ignore
  expect(lastSign(sitting([["a", 10]], after(60)))).toEqual(after(60));
});

test("counts who answered, missed and is at a question, and the middle of how long it took", () => {
  const sittings = [
    sitting([["a", 10, true], ["b", 70]]),
    sitting([["a", 20]]),
    sitting([["a", 60, true]]),
  ]; // prettier-ignore
  expect(questionProgress(questionIds, sittings)).toEqual([
    { questionId: "a", answered: 3, here: 0, missed: 2, seconds: 20 },
    { questionId: "b", answered: 1, here: 2, missed: 0, seconds: 60 },
    { questionId: "c", answered: 0, here: 1, missed: 0, seconds: null },
    { questionId: "d", answered: 0, here: 0, missed: 0, seconds: null },
  ]);
});

test("says nothing of what is missed of a question that does not count", () => {
  expect(questionProgress(["a"], [sitting([["a", 10, null]])])[0]).toMatchObject({ answered: 1, missed: null });
});

test("does not count a night's sleep as time on a question", () => {
  expect(questionProgress(["a"], [sitting([["a", 50_000]])])[0]?.seconds).toBe(20 * 60);
});

const three = (answers: Parameters<typeof sitting>[0]): Sitting[] => [1, 2, 3].map(() => sitting(answers));

test("names the question that more than half missed, and the most missed of several", () => {
  const progress = questionProgress(questionIds, [
    ...three([["a", 10, true], ["b", 20, true], ["c", 30]]),
    sitting([["a", 10], ["b", 20, true], ["c", 30]]),
  ]); // prettier-ignore
  expect(stuckQuestion(progress, true)).toEqual({ number: 2, because: "missed" });
});

test("tells nothing of what is missed where that may not be told", () => {
  const progress = questionProgress(questionIds, three([["a", 10, true], ["b", 20, true], ["c", 30, true]])); // prettier-ignore
  expect(stuckQuestion(progress, true)).not.toBeNull();
  expect(stuckQuestion(progress, false)).toBeNull();
});

test("names the question that takes much longer than the others", () => {
  const slow = three([["a", 10], ["b", 200], ["c", 220]]); // prettier-ignore
  expect(stuckQuestion(questionProgress(questionIds, slow), false)).toEqual({ number: 2, because: "time" });
  const even = three([["a", 60], ["b", 140], ["c", 220]]); // prettier-ignore
  expect(stuckQuestion(questionProgress(questionIds, even), false)).toBeNull();
});

test("names no question on the word of one or two", () => {
  const few = three([["a", 10, true], ["b", 200], ["c", 220]]).slice(1); // prettier-ignore
  expect(stuckQuestion(questionProgress(questionIds, few), true)).toBeNull();
});

const set = { mode: "test", closed: false, returned: false, allHandedIn: false } as const;

test.each([
  ["practice, some are busy", { ...set, mode: "practice", feedback: "afterQuestion" }, false],
  ["practice, all handed in", { ...set, mode: "practice", feedback: "afterQuestion", allHandedIn: true }, true],
  ["after handing in, some are busy", { ...set, feedback: "afterSubmit" }, false],
  ["after handing in, all did", { ...set, feedback: "afterSubmit", allHandedIn: true }, true],
  ["after closing, all handed in", { ...set, feedback: "afterClose", allHandedIn: true }, false],
  ["after closing, closed", { ...set, feedback: "afterClose", closed: true }, true],
  ["given back, some are busy", { ...set, feedback: "whenReturned", returned: true }, false],
  ["given back, closed", { ...set, feedback: "whenReturned", returned: true, closed: true }, true],
  ["not given back, closed", { ...set, feedback: "whenReturned", closed: true }, false],
  ["never, closed", { ...set, feedback: "never", closed: true, allHandedIn: true }, false],
] as const)("shows right answers to a class: %s", (_, due, shown) => {
  expect(feedbackDueForClass(due)).toBe(shown);
});
