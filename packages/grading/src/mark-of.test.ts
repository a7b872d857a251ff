import { expect, test } from "vitest";
import { markOf } from "./mark-of.ts";

/** Worked out by hand, with the line that gives it. */
test.each([
  // N = 1: 9 × share + 1.
  [0, 20, 1, 1],
  [1, 20, 1, 1.5], // 0.45 + 1 = 1.45
  [5, 20, 1, 3.3], // 2.25 + 1 = 3.25
  [10, 20, 1, 5.5],
  [11, 20, 1, 6], // 4.95 + 1 = 5.95
  [2, 3, 1, 7],
  [5, 6, 1, 8.5],
  [19, 20, 1, 9.6], // 8.55 + 1 = 9.55
  [20, 20, 1, 10],
  [7.5, 10, 1, 7.8], // 6.75 + 1 = 7.75
  // N = 1.4: 9 × share + 1.4, at most 1 + 18 × share and 10 − 4.5 × (1 − share).
  [0, 50, 1.4, 1], // 1.4, but 1 + 0
  [1, 50, 1.4, 1.4], // 1.58, but 1 + 0.36 = 1.36
  [25, 50, 1.4, 5.9],
  [45, 50, 1.4, 9.5], // 9.5, and 10 − 0.45 = 9.55
  [48, 50, 1.4, 9.8], // 10.04, but 10 − 0.18 = 9.82
  [50, 50, 1.4, 10],
  // N = 0.5: 9 × share + 0.5, at least 1 + 4.5 × share and 10 − 18 × (1 − share).
  [0, 20, 0.5, 1], // 0.5, but 1
  [2, 20, 0.5, 1.5], // 1.4, but 1 + 0.45 = 1.45
  [10, 20, 0.5, 5],
  [19, 20, 0.5, 9.1], // 9.05, but 10 − 0.9 = 9.1
  [20, 20, 0.5, 10],
  // The ends of N.
  [10, 20, 0, 4.5],
  [10, 20, 2, 6.5],
])("%d of %d points with N = %d is a %d", (points, possible, nTerm, mark) => {
  expect(markOf({ points, possible }, nTerm)).toBe(mark);
});

test("no mark where nothing counts", () => {
  expect(markOf({ points: 0, possible: 0 }, 1)).toBeNull();
});

test("never falls as the points rise, from 1.0 to 10.0, and the higher N the higher the mark", () => {
  const terms = Array.from({ length: 21 }, (_, at) => at / 10);
  for (const nTerm of terms) {
    const marks = Array.from({ length: 61 }, (_, points) => markOf({ points, possible: 60 }, nTerm) ?? 0);
    expect([marks[0], marks.at(-1)]).toEqual([1, 10]);
    for (const [at, mark] of marks.entries()) {
      expect(mark).toBeGreaterThanOrEqual(marks[at - 1] ?? 0);
      const more = markOf({ points: at, possible: 60 }, Math.min(2, nTerm + 0.1)) ?? 0;
      expect(more).toBeGreaterThanOrEqual(mark);
    }
  }
});
