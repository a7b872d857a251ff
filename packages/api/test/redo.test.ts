import type { Actor, AttemptId } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKeys } from "../src/lesson/read-edition.ts";
import { as, assign, later, makeWorld, now, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

/** Answers the first single choice right and leaves the rest; gives the ids of what was missed. */
async function answerOne(actor: Actor, attemptId: AttemptId): Promise<string[]> {
  const caller = as(world.db, actor);
  const { questions } = await caller.attempt.get({ attemptId });
  const row = await world.db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  const keys = await readKeys(world.db, row);
  const known = questions.find(({ question }) => question.kind === "singleChoice")!.question;
  const key = keys.get(known.id);
  if (key?.kind !== "singleChoice") throw new Error("no single choice");
  const response = { kind: "singleChoice", optionId: key.correct } as const;
  await caller.attempt.answer({ attemptId, questionId: known.id, opId: opId(), baseVersion: 0, response });
  await caller.attempt.submit({ attemptId });
  return questions.map(({ question }) => question.id).filter((id) => id !== known.id);
}

test("asks again what was missed, in an attempt of its own that leaves the first and its score alone", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test", maxAttempts: 1 });
  const attemptId = await start(world, world.s1, assignmentId);
  const missed = await answerOne(world.s1, attemptId);
  const caller = as(world.db, world.s1);
  const before = await caller.attempt.result({ attemptId });
  expect(before.missed).toBe(missed.length);
  const [first, second] = await Promise.all([caller.attempt.redo({ attemptId }), caller.attempt.redo({ attemptId })]);
  expect(second).toEqual(first);
  const again = await caller.attempt.get(first);
  expect(again).toMatchObject({ mode: "practice", assignmentId: null, redoOf: attemptId, mayFlag: false });
  expect(again.questions.map(({ question }) => question.id)).toEqual(missed);
  await caller.attempt.submit(first);
  expect(await caller.attempt.result({ attemptId })).toEqual(before);
  const { score, attempts } = await caller.assignment.get({ assignmentId });
  expect([score, attempts.length]).toEqual([before.result?.score, 1]);
  const { rows } = await as(world.db, world.t1).assignment.results({ assignmentId });
  expect(rows.find(({ personId }) => personId === world.s1.personId)).toMatchObject({ attempts: 1, score });
  expect((await caller.attempt.redo({ attemptId })).attemptId).not.toBe(first.attemptId);
});

test("does not say what was missed before the result is released", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test", feedback: "afterClose" });
  const attemptId = await start(world, world.s2, assignmentId);
  await expect(as(world.db, world.s2).attempt.redo({ attemptId })).rejects.toThrow("nothingMissed");
  await answerOne(world.s2, attemptId);
  expect((await as(world.db, world.s2).attempt.result({ attemptId })).missed).toBe(0);
  await expect(as(world.db, world.s2).attempt.redo({ attemptId })).rejects.toThrow("nothingMissed");
  await expect(as(world.db, world.s2, later(121)).attempt.redo({ attemptId })).resolves.toBeTruthy();
});

test("stands beside a whole new try of the same quiz, for a guest too", async () => {
  const attemptId = await start(world, world.guest);
  await answerOne(world.guest, attemptId);
  const caller = as(world.db, world.guest);
  const again = await caller.attempt.redo({ attemptId });
  const whole = await start(world, world.guest);
  expect(new Set([attemptId, again.attemptId, whole]).size).toBe(3);
  expect(await start(world, world.guest)).toBe(whole);
  await caller.attempt.submit({ attemptId: whole });
  const result = await caller.attempt.result({ attemptId: whole });
  expect([result.number, result.former?.points]).toEqual([2, 1]);
  expect((await as(world.db, world.guest, now).attempt.result({ attemptId })).former).toBeNull();
});
