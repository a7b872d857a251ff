import { hasClosed, termsOf } from "@leesbewijs/grading";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveAnswer } from "../src/attempt/save-answer.ts";
import { assign, later, makeWorld, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

const minutes = fc.integer({ min: -200, max: 200 });
/** A moment to the second, so that a share of the time between two comes to odd minutes. */
const moment = fc.tuple(minutes, fc.integer({ min: 0, max: 59 })).map(([whole, second]) => later(whole + second / 60));
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const seconds = fc.integer({ min: 0, max: 20_000 });
const after = (from: Date, by: number): Date => new Date(from.getTime() + by * 1000);
const assigned = fc
  .record({ opensAt: moment, first: seconds, second: seconds, pausedAt: perhaps(moment), stoodStill: seconds })
  .map(({ opensAt, first, second, ...paused }) => {
    const dueAt = after(opensAt, first + 1);
    return { opensAt, dueAt, closesAt: after(dueAt, second), ...paused };
  });
const own = fc.record({ opensAt: perhaps(moment), dueAt: perhaps(moment), closesAt: perhaps(moment) });
const standing = fc.record({ extraTime: fc.integer({ min: 0, max: 100 }), extraTries: fc.integer({ min: 0, max: 3 }) });
/** Around the closing that was reckoned, in milliseconds: the boundary itself, and to both sides. */
const distance = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -7_200_000, max: 7_200_000 }));

test("saves by the very terms that everything else is shown by, whatever was arranged and paused", async () => {
  const { db, s1, t1, classA } = world;
  const { schoolId, personId } = s1;
  const assignmentId = await assign(world, t1, classA);
  const attemptId = await start(world, s1, assignmentId);
  const { questionIds } = await db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  const by = { byId: t1.personId, savedAt: later(-300) };
  let closed = 0;
  const agree = fc.asyncProperty(
    assigned,
    perhaps(own),
    perhaps(standing),
    fc.array(distance, { minLength: 3, maxLength: 3 }),
    async (moments, arranged, standing, distances) => {
      await db.assignment.updateMany({ where: { id: assignmentId }, data: moments });
      await db.arrangement.deleteMany({ where: { schoolId, personId } });
      await db.standingArrangement.deleteMany({ where: { schoolId, personId } });
      if (arranged) await db.arrangement.create({ data: { schoolId, assignmentId, personId, ...arranged, ...by } });
      if (standing) await db.standingArrangement.create({ data: { schoolId, personId, ...standing, ...by } });
      const terms = termsOf({ ...moments, maxAttempts: 1 }, arranged && { ...arranged, extraTries: 0 }, standing);
      for (const milliseconds of distances) {
        const counts = new Date(terms.closesAt.getTime() + milliseconds);
        const saved = await saveAnswer(db, {
          schoolId,
          personId,
          attemptId,
          questionId: questionIds[0] ?? "",
          opId: opId(),
          baseVersion: 0,
          text: "null",
          sha256: "0".repeat(64),
          // Half a minute of grace.
          receivedAt: new Date(counts.getTime() + 30_000),
          deviceId: null,
          sequence: 0,
          claimedAt: null,
        });
        const late = hasClosed(terms, counts);
        if (late) closed += 1;
        expect([saved?.late, saved?.paused]).toEqual([late, terms.pausedAt !== null]);
      }
    },
  );
  await fc.assert(agree, { numRuns: 300, seed: 20_261_123 });
  // Both outcomes were there to be told apart.
  expect(closed).toBeGreaterThan(100);
  expect(closed).toBeLessThan(800);
});
