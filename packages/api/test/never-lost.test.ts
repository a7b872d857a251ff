import { type AssignmentId, type AttemptId, OpId, type QuestionId, type Response } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { as, assign, later, makeWorld, openTestDatabase, opId, settings, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

/** An open attempt with the id of one of its typed questions. */
async function typed(
  change = {},
): Promise<{ attemptId: AttemptId; questionId: QuestionId; assignmentId: AssignmentId }> {
  const assignmentId = await assign(world, world.t1, world.classA, change);
  const attemptId = await start(world, world.s1, assignmentId);
  const { questions } = await as(world.db, world.s1).attempt.get({ attemptId });
  return {
    attemptId,
    questionId: questions.find(({ question }) => question.kind === "shortText")!.question.id,
    assignmentId,
  };
}
const text = (words: string): Response => ({ kind: "shortText", text: words });
const events = (attemptId: AttemptId) =>
  world.db.answerEvent.findMany({ where: { attemptId }, orderBy: { receivedAt: "asc" } });

test("stores a write once, however often it is sent", async () => {
  const { attemptId, questionId } = await typed();
  const save = { attemptId, questionId, opId: opId(), baseVersion: 0, response: text("Artsach") };
  const acks = await Promise.all(Array.from({ length: 20 }, () => as(world.db, world.s1).attempt.answer(save)));
  expect(acks.filter(({ state }) => state === "counted")).toHaveLength(1);
  expect(new Set(acks.map(({ sha256 }) => sha256)).size).toBe(1);
  expect(await events(attemptId)).toHaveLength(1);
  const { questions } = await as(world.db, world.s1).attempt.get({ attemptId });
  expect(questions.find(({ question }) => question.id === questionId)).toMatchObject({
    version: 1,
    response: text("Artsach"),
  });
});

test("refuses another answer under the name of an earlier write", async () => {
  const { attemptId, questionId } = await typed();
  const save = { attemptId, questionId, opId: opId(), baseVersion: 0 };
  await as(world.db, world.s1).attempt.answer({ ...save, response: text("one") });
  await expect(as(world.db, world.s1).attempt.answer({ ...save, response: text("two") })).rejects.toThrow("opIdReused");
});

test("keeps both answers of two tabs, and tells the second one", async () => {
  const { attemptId, questionId } = await typed();
  const save = (words: string) =>
    as(world.db, world.s1).attempt.answer({
      attemptId,
      questionId,
      opId: opId(),
      baseVersion: 0,
      response: text(words),
    });
  expect((await save("tab one")).state).toBe("counted");
  expect((await save("tab two")).state).toBe("conflict");
  expect((await events(attemptId)).map(({ response }) => response)).toEqual([text("tab one"), text("tab two")]);
});

test("starts one attempt for many starts at once, and no more than are allowed", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { maxAttempts: 1 });
  const ids = await Promise.all(Array.from({ length: 20 }, () => start(world, world.s1, assignmentId)));
  expect(new Set(ids).size).toBe(1);
  await as(world.db, world.s1).attempt.submit({ attemptId: ids[0]! });
  await expect(start(world, world.s1, assignmentId)).rejects.toThrow("noAttemptsLeft");
});

test("hands in once, and grades once, for many hand-ins at once", async () => {
  const { attemptId } = await typed();
  await Promise.all(Array.from({ length: 20 }, () => as(world.db, world.s1).attempt.submit({ attemptId })));
  expect(await world.db.score.count({ where: { attemptId } })).toBe(1);
});

test("puts each answer that races a hand-in either in the score or among the late ones", async () => {
  for (let round = 0; round < 10; round++) {
    const { attemptId, questionId } = await typed();
    const caller = as(world.db, world.s1);
    const save = { attemptId, questionId, opId: opId(), baseVersion: 0, response: text("Artsach") };
    const [ack] = await Promise.all([caller.attempt.answer(save), caller.attempt.submit({ attemptId })]);
    const [event] = await events(attemptId);
    const graded = await world.db.questionScore.findFirstOrThrow({ where: { attemptId, questionId } });
    expect([event!.state, graded.verdict]).toEqual(
      ack.state === "late" ? ["late", "unanswered"] : ["counted", "correct"],
    );
  }
});

test("keeps an answer that comes after closing, as late, and leaves the score alone", async () => {
  const { attemptId, questionId } = await typed();
  const save = { attemptId, questionId, baseVersion: 0 };
  await as(world.db, world.s1).attempt.answer({ ...save, opId: opId(), response: text("in time") });
  const late = as(world.db, world.s1, later(121));
  expect((await late.attempt.answer({ ...save, opId: opId(), response: text("too late") })).state).toBe("late");
  const { state, questions } = await late.attempt.result({ attemptId });
  expect(state).toBe("submitted");
  expect(questions.find(({ question }) => question.id === questionId)!.response).toEqual(text("in time"));
  expect((await events(attemptId)).map((event) => event.state)).toEqual(["counted", "late"]);
});

test("gives thirty seconds of grace to an answer that was on its way at closing", async () => {
  const { attemptId, questionId } = await typed();
  const at = (seconds: number) => as(world.db, world.s1, new Date(later(120).getTime() + seconds * 1000));
  const save = (words: string) => ({ attemptId, questionId, opId: opId(), baseVersion: 0, response: text(words) });
  expect((await at(29).attempt.answer(save("29"))).state).not.toBe("late");
  expect((await at(31).attempt.answer(save("31"))).state).toBe("late");
});

test("hands in what was left open at closing, whoever looks first", async () => {
  const { attemptId, assignmentId } = await typed();
  const { rows } = await as(world.db, world.t1, later(200)).assignment.results({ assignmentId });
  const row = rows.find(({ personId }) => personId === world.s1.personId)!;
  expect([row.state, row.attemptId, row.submittedAt]).toEqual(["done", attemptId, later(120)]);
});

test("lets nobody change an answer whose feedback has been seen", async () => {
  const { attemptId, questionId } = await typed();
  const caller = as(world.db, world.s1);
  await caller.attempt.answer({ attemptId, questionId, opId: opId(), baseVersion: 0, response: text("Minsk") });
  const first = await caller.attempt.check({ attemptId, questionId });
  expect(first.score.verdict).toBe("incorrect");
  const again = caller.attempt.answer({
    attemptId,
    questionId,
    opId: opId(),
    baseVersion: 1,
    response: text("Artsach"),
  });
  await expect(again).rejects.toThrow("answerChecked");
  expect(await caller.attempt.check({ attemptId, questionId })).toEqual(first);
});

test("marks as late what is handed in after it was due", async () => {
  const { attemptId } = await typed();
  expect(await as(world.db, world.s1, later(61)).attempt.submit({ attemptId })).toEqual({
    state: "submitted",
    late: true,
  });
});

test("does not let a student begin before opening or after closing", async () => {
  const assignmentId = await assign(world, world.t1, world.classA);
  await expect(start(world, world.s1, assignmentId, later(-61))).rejects.toThrow("notOpenYet");
  await expect(start(world, world.s1, assignmentId, later(120))).rejects.toThrow("closed");
});

test("goes on with an attempt on another device where it was left", async () => {
  const { attemptId, questionId, assignmentId } = await typed();
  await as(world.db, world.s1).attempt.answer({
    attemptId,
    questionId,
    opId: opId(),
    baseVersion: 0,
    response: text("Artsach"),
  });
  expect(await start(world, world.s1, assignmentId, later(5))).toBe(attemptId);
  const again = await as(world.db, world.s1, later(5)).attempt.get({ attemptId });
  expect(again.questions.map(({ question }) => question)).toEqual(
    (await as(world.db, world.s1).attempt.get({ attemptId })).questions.map(({ question }) => question),
  );
});

test("makes one class and one assignment for a send that is repeated", async () => {
  const assignmentId = newId<AssignmentId>();
  const { lesson, quizId, classA: classId } = world;
  const send = () =>
    as(world.db, world.t1).assignment.create({
      assignmentId,
      classId,
      revisionId: lesson.revisionId,
      quizId,
      settings: settings(),
    });
  await Promise.all([send(), send(), send()]);
  expect(await world.db.assignment.count({ where: { id: assignmentId } })).toBe(1);
  expect(await world.db.lesson.count({ where: { schoolId: world.x, copiedFrom: lesson.revisionId } })).toBe(1);
});

test("does not let events or the audit log be rewritten", async () => {
  const { attemptId, questionId } = await typed();
  const save = { attemptId, questionId, opId: OpId.parse("0".repeat(32)), baseVersion: 0, response: text("x") };
  await as(world.db, world.s1).attempt.answer(save);
  await expect(world.db.answerEvent.updateMany({ where: { attemptId }, data: { sha256: "y" } })).rejects.toThrow(
    "only added",
  );
  await expect(world.db.auditEntry.deleteMany({})).rejects.toThrow("only added");
});
