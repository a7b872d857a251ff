import type { AssignmentId, AttemptId, QuestionId } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { as, assign, later, makeWorld, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
let assignmentId: AssignmentId;
let attemptId: AttemptId;
let questionId: QuestionId;
const place = () => ({ attemptId, questionId });

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
  assignmentId = await assign(world, world.t1, world.classA, { mode: "test" });
  attemptId = await start(world, world.s1, assignmentId);
  const { questions } = await as(world.db, world.s1).attempt.get({ attemptId });
  questionId = questions[0]!.question.id;
});
afterAll(() => close());

const waiting = async () => (await as(world.db, world.t1).flag.count({})).waiting;
const flags = async () => (await as(world.db, world.t1).flag.list({ assignmentId })).flags;

test("reaches the teacher with what the student saw and had answered", async () => {
  const student = as(world.db, world.s1);
  const { questions } = await student.attempt.get({ attemptId });
  const { question } = questions[0]!;
  if (question.kind !== "singleChoice") throw new Error("no single choice");
  const response = { kind: "singleChoice", optionId: question.options[1]!.id } as const;
  await student.attempt.answer({ attemptId, questionId, opId: opId(), baseVersion: 0, response });
  const said = { ...place(), reason: "answerIsRight", text: " Er staat wat ik koos. " } as const;
  await student.flag.put(said);
  await student.flag.put(said);
  expect((await student.attempt.get({ attemptId })).questions[0]!.flag).toEqual({
    reason: "answerIsRight",
    text: "Er staat wat ik koos.",
  });
  const [flag, ...others] = await flags();
  expect(others).toEqual([]);
  expect(flag).toMatchObject({ displayName: world.s1.displayName, number: 1, response, question, handledAt: null });
  expect(flag!.key.proofs.length).toBeGreaterThan(0);
  expect(await waiting()).toBe(1);
  const [summary] = await as(world.db, world.t1).assignment.listForTeacher({});
  expect(summary!.flags).toBe(1);
});

test("gives the student nothing of the key in return, and no other student anything", async () => {
  const { articles, questions, ...rest } = await as(world.db, world.s1).attempt.get({ attemptId });
  expect(rest.mayFlag).toBe(true);
  expect(articles.length).toBeGreaterThan(0);
  expect(questions[0]!.feedback).toBeNull();
  for (const stranger of [world.s2, world.s4, world.s9]) {
    await expect(as(world.db, stranger).flag.put({ ...place(), reason: "unclear", text: "" })).rejects.toThrow();
    await expect(as(world.db, stranger).flag.withdraw(place())).rejects.toThrow();
  }
});

test("is handled, and waits again when the student says something else", async () => {
  const teacher = as(world.db, world.t1, later(1));
  await teacher.flag.handle({ ...place(), handled: true });
  await teacher.flag.handle({ ...place(), handled: true });
  expect(await waiting()).toBe(0);
  expect((await flags())[0]!.handledAt).toEqual(later(1));
  const student = as(world.db, world.s1, later(2));
  await student.flag.put({ ...place(), reason: "answerIsRight", text: "Er staat wat ik koos." });
  expect(await waiting()).toBe(0);
  await student.flag.put({ ...place(), reason: "mistake", text: "" });
  expect(await waiting()).toBe(1);
  await teacher.flag.handle({ ...place(), handled: true });
  await teacher.flag.handle({ ...place(), handled: false });
  expect(await waiting()).toBe(1);
});

test("is gone for the teacher when the student takes it back, and can be put again", async () => {
  const student = as(world.db, world.s1);
  await student.flag.withdraw(place());
  await student.flag.withdraw(place());
  expect([await waiting(), await flags()]).toEqual([0, []]);
  expect((await student.attempt.get({ attemptId })).questions[0]!.flag).toBeNull();
  await student.flag.put({ ...place(), reason: "mistake", text: "" });
  expect(await waiting()).toBe(1);
});

test("needs words where no reason fits", async () => {
  const put = (text: string) => as(world.db, world.s1).flag.put({ ...place(), reason: "other", text });
  await expect(put("  ")).rejects.toThrow();
  await expect(put("De kaart ontbreekt.")).resolves.toEqual({});
});

test("is not offered where no teacher would read it", async () => {
  const own = await start(world, world.s2);
  const caller = as(world.db, world.s2);
  const { mayFlag, questions } = await caller.attempt.get({ attemptId: own });
  expect(mayFlag).toBe(false);
  const flag = { attemptId: own, questionId: questions[0]!.question.id, reason: "unclear", text: "" } as const;
  await expect(caller.flag.put(flag)).rejects.toThrow();
});
