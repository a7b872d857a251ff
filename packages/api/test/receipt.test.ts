import { ReceiptCode } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { as, assign, later, makeWorld, now, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

/** Hands in an attempt with one answer; gives its code. */
async function handedIn() {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test", feedback: "never" });
  const attemptId = await start(world, world.s1, assignmentId);
  const caller = as(world.db, world.s1);
  const { questions } = await caller.attempt.get({ attemptId });
  const { question } = questions.find((one) => one.question.kind === "singleChoice")!;
  if (question.kind !== "singleChoice") throw new Error("no single choice");
  const response = { kind: "singleChoice", optionId: question.options[0]!.id } as const;
  await caller.attempt.answer({ attemptId, questionId: question.id, opId: opId(), baseVersion: 0, response });
  expect((await caller.attempt.result({ attemptId })).receipt).toBeNull();
  await caller.attempt.submit({ attemptId });
  const { receipt } = await caller.attempt.result({ attemptId });
  return { attemptId, assignmentId, questionId: question.id, other: question.options[1]!.id, code: receipt ?? "" };
}

test("is the same for student and teacher, however it is typed, and says what was handed in", async () => {
  const { attemptId, code } = await handedIn();
  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  expect((await as(world.db, world.t1).attempt.getForTeacher({ attemptId })).receipt).toBe(code);
  for (const typed of [code, code.toLowerCase(), code.replaceAll("-", " "), code.replaceAll("-", "")]) {
    for (const actor of [world.s1, world.t1, world.a1]) {
      expect(await as(world.db, actor, later(5)).receipt.check({ code: typed })).toMatchObject({
        state: "genuine",
        attemptId,
        displayName: world.s1.displayName,
        submittedAt: now,
        answered: 1,
        number: 1,
      });
    }
  }
});

test("stays what it was when an answer comes after the handing in", async () => {
  const { attemptId, questionId, other, code } = await handedIn();
  const late = { attemptId, questionId, opId: opId(), baseVersion: 1 };
  await as(world.db, world.s1).attempt.answer({ ...late, response: { kind: "singleChoice", optionId: other } });
  expect((await as(world.db, world.s1).receipt.check({ code })).state).toBe("genuine");
});

test("is told to be altered when what is stored was changed behind its back", async () => {
  const { attemptId, other, code } = await handedIn();
  const response = { kind: "singleChoice", optionId: other };
  await world.db.answer.updateMany({ where: { attemptId }, data: { response } });
  expect((await as(world.db, world.t1).receipt.check({ code })).state).toBe("altered");
});

test("does not know a forged code, nor a stranger's", async () => {
  const { code } = await handedIn();
  const forged = code.replace(/^./, code.startsWith("2") ? "3" : "2");
  expect(await as(world.db, world.t1).receipt.check({ code: forged })).toEqual({ state: "unknown" });
  for (const stranger of [world.s2, world.s4, world.t2, world.t9, world.a9, world.guest]) {
    expect(await as(world.db, stranger).receipt.check({ code })).toEqual({ state: "unknown" });
  }
  await expect(as(world.db, world.t1).receipt.check({ code: "1234" })).rejects.toThrow();
});

test("cannot be guessed by trying: after thirty misses it waits", async () => {
  const { code } = await handedIn();
  const caller = as(world.db, world.s2, later(60));
  const forged = ReceiptCode.parse("2222-3333-4444");
  for (let tries = 0; tries < 30; tries += 1) await caller.receipt.check({ code: forged });
  await expect(caller.receipt.check({ code: forged })).rejects.toThrow(/is spent/);
  const teacher = as(world.db, world.t1, later(60));
  for (let tries = 0; tries < 35; tries += 1) expect((await teacher.receipt.check({ code })).state).toBe("genuine");
});
