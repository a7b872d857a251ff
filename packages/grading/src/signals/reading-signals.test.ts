import { expect, test } from "vitest";
import { readingSignals } from "./reading-signals.ts";

// oxlint-disable-next-line no-restricted-globals -- fixed moments, not the clock
const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 23, 9) + seconds * 1000);
const startedAt = at(0);
/** Questions of forty words, answered every so many seconds. */
const every = (seconds: number, count = 8) =>
  Array.from({ length: count }, (_, index) => {
    const moment = at((index + 1) * seconds);
    return { words: 40, receivedAt: moment, claimedAt: moment };
  });
const attempt = { startedAt, textWords: 480, sawText: false };

test("says that answers came faster than their questions can be read", () => {
  expect(readingSignals({ ...attempt, sawText: true, answers: every(3) })).toEqual([{ kind: "fast", fast: 8, of: 8 }]);
});

test("says that the text cannot have been read, where the lesson never saw the reader get there", () => {
  expect(readingSignals({ ...attempt, answers: every(7) })).toEqual([{ kind: "unread", seconds: 56, needed: 60 }]);
});

test("says nothing of somebody who reads fast, but reads", () => {
  expect(readingSignals({ ...attempt, answers: every(8) })).toEqual([]);
});

test("says nothing of the text where it may have been read", () => {
  expect(readingSignals({ ...attempt, sawText: true, answers: every(7) })).toEqual([]);
});

test("says nothing with few answers", () => {
  expect(readingSignals({ ...attempt, answers: every(1, 5) })).toEqual([]);
});

test("says nothing where half of the answers took their time", () => {
  const answers = [
    ...every(3, 4),
    ...every(30, 4).map((one) => ({
      ...one,
      receivedAt: at(100 + one.receivedAt.getUTCSeconds() + one.receivedAt.getUTCMinutes() * 60),
    })),
  ];
  const claimed = answers.map((one) => ({ ...one, claimedAt: one.receivedAt }));
  expect(readingSignals({ ...attempt, sawText: true, answers: claimed })).toEqual([]);
});

test("says nothing of answers that waited on a device and came in together", () => {
  const answers = every(30).map((one) => ({ ...one, receivedAt: at(300) }));
  expect(readingSignals({ ...attempt, answers })).toEqual([]);
  expect(readingSignals({ ...attempt, answers: answers.map((one) => ({ ...one, claimedAt: null })) })).toEqual([]);
});
