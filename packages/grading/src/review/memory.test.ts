import fc from "fast-check";
import { expect, test } from "vitest";
import { nextMemory, recall, startMemory } from "./memory.ts";

const day = 86_400_000;
const start = new Date("2026-11-23T10:00:00Z");
const days = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / day;

/** The days between answers that are each given on the day they are due. */
function intervals(verdicts: readonly Parameters<typeof nextMemory>[1][]): number[] {
  let memory = startMemory(start);
  return [
    days(start, memory.dueAt),
    ...verdicts.map((verdict) => {
      const at = memory.dueAt;
      memory = nextMemory(memory, verdict, at);
      return days(at, memory.dueAt);
    }),
  ];
}

test("asks a missed fact again the day after, and later each time it is known", () => {
  const known = intervals(["correct", "correct", "correct", "correct"]);
  expect(known[0]).toBe(1);
  for (let turn = 1; turn < known.length; turn += 1) expect(known[turn]).toBeGreaterThan(known[turn - 1] ?? 0);
});

test("asks sooner again what was forgotten, and counts that it was", () => {
  const [, , , known = 0, forgotten = 0] = intervals(["correct", "correct", "correct", "incorrect"]);
  expect(forgotten).toBeLessThan(known);
  const memory = nextMemory(nextMemory(startMemory(start), "correct", start), "unanswered", start);
  expect(memory).toMatchObject({ reps: 3, lapses: 1, reviewedAt: start });
});

test("never asks on the same day nor after more than a year, and gives the same days for the same answers", () => {
  const verdicts = fc.array(
    fc.constantFrom("correct" as const, "partial" as const, "incorrect" as const, "unanswered" as const),
    {
      maxLength: 25,
    },
  );
  fc.assert(
    fc.property(verdicts, (given) => {
      const found = intervals(given);
      expect(intervals(given)).toEqual(found);
      for (const interval of found) {
        expect(interval).toBeGreaterThanOrEqual(1);
        expect(interval).toBeLessThanOrEqual(366);
      }
    }),
  );
});

test("expects less of a memory the longer ago it was", () => {
  const memory = nextMemory(startMemory(start), "correct", new Date(start.getTime() + day));
  const after = [0, 1, 7, 28].map((passed) => recall(memory, new Date(memory.reviewedAt.getTime() + passed * day)));
  expect(after[0]).toBe(1);
  for (let at = 1; at < after.length; at += 1) expect(after[at]).toBeLessThan(after[at - 1] ?? 0);
  expect(after.at(-1)).toBeGreaterThan(0);
});
