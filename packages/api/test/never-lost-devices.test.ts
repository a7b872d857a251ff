import { createHash } from "node:crypto";
import { type AttemptId, DeviceId, type QuestionId, type Response, type SaveAnswer } from "@leesbewijs/domain";
import { responseText } from "@leesbewijs/domain/response-text";
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

const text = (words: string): Response => ({ kind: "shortText", text: words });
const device = (): DeviceId => DeviceId.parse(opId());
const shaOf = (response: Response): string => createHash("sha256").update(responseText(response)).digest("hex");

/** An open attempt, and a way to answer one of its typed questions. */
async function open() {
  const attemptId = await start(world, world.s1, await assign(world, world.t1, world.classA));
  const caller = as(world.db, world.s1);
  const { questions } = await caller.attempt.get({ attemptId });
  const questionId = questions.find(({ question }) => question.kind === "shortText")!.question.id;
  const give = (words: string, more: Partial<SaveAnswer> = {}, at = now) =>
    as(world.db, world.s1, at).attempt.answer({
      attemptId,
      questionId,
      opId: opId(),
      baseVersion: 0,
      response: text(words),
      ...more,
    });
  return { attemptId, questionId, caller, give };
}
const asked = async (attemptId: AttemptId, questionId: QuestionId, at = now) =>
  (await as(world.db, world.s1, at).attempt.get({ attemptId })).questions.find(
    ({ question }) => question.id === questionId,
  )!;

test("does not let an older answer of the same device replace a newer one, in whatever order they arrive", async () => {
  const { attemptId, questionId, give } = await open();
  const deviceId = device();
  expect((await give("second", { deviceId, sequence: 2 })).state).toBe("counted");
  expect(await give("first", { deviceId, sequence: 1 })).toMatchObject({
    state: "superseded",
    version: 1,
    sequence: 2,
  });
  expect((await asked(attemptId, questionId)).response).toEqual(text("second"));
  expect(await world.db.answerEvent.count({ where: { attemptId } })).toBe(2);
});

test("lets the newest answer of a device stand when all of them arrive at once", async () => {
  for (let round = 0; round < 5; round++) {
    const { attemptId, questionId, give } = await open();
    const deviceId = device();
    await Promise.all([3, 1, 5, 2, 4].map((sequence) => give(`answer ${sequence}`, { deviceId, sequence })));
    expect((await asked(attemptId, questionId)).response).toEqual(text("answer 5"));
    expect(await world.db.answerEvent.count({ where: { attemptId } })).toBe(5);
  }
});

test("lets the newer arrival of two devices stand, and tells it that it replaced an answer it had not seen", async () => {
  const { attemptId, questionId, give } = await open();
  expect((await give("phone", { deviceId: device(), sequence: 7 })).state).toBe("counted");
  expect((await give("laptop", { deviceId: device(), sequence: 1 })).state).toBe("conflict");
  expect((await asked(attemptId, questionId)).response).toEqual(text("laptop"));
});

test("does not call it a conflict when a device replaces its own answer whose acknowledgement got lost", async () => {
  const { give } = await open();
  const deviceId = device();
  await give("one", { deviceId, sequence: 1 });
  expect((await give("two", { deviceId, sequence: 2, baseVersion: 0 })).state).toBe("counted");
});

test("says of a repeated write that another device's answer stands by now", async () => {
  const { give } = await open();
  const phone = { deviceId: device(), sequence: 1, opId: opId() };
  await give("phone", phone);
  await give("laptop", { deviceId: device(), sequence: 1, baseVersion: 1 });
  expect(await give("phone", phone)).toMatchObject({ state: "superseded", version: 2, sequence: 1 });
});

test("tells a page which answers stand, with the write that each came from", async () => {
  const { attemptId, questionId, caller, give } = await open();
  const name = opId();
  await give("Artsach", { opId: name });
  expect(await caller.attempt.listAnswers({ attemptId })).toEqual({
    state: "open",
    dueAt: later(60),
    closesAt: later(120),
    pausedAt: null,
    answers: [
      {
        questionId,
        version: 1,
        response: text("Artsach"),
        opId: name,
        sha256: shaOf(text("Artsach")),
        receivedAt: now,
        checked: false,
      },
    ],
  });
});

test("neither stores nor refuses for good what a page holds of somebody who is no longer signed in", async () => {
  const { attemptId, questionId, give } = await open();
  const save = { attemptId, questionId, opId: opId(), baseVersion: 0, response: text("of s1") };
  const { personId } = world.s1;
  const other = as(world.db, world.s2);
  await expect(other.attempt.answer({ ...save, personId })).rejects.toThrow("otherPerson");
  await expect(other.attempt.listAnswers({ attemptId, personId })).rejects.toThrow("otherPerson");
  await expect(other.attempt.submit({ attemptId, personId })).rejects.toThrow("otherPerson");
  await expect(as(world.db, null).attempt.answer({ ...save, personId })).rejects.toThrow("signInNeeded");
  expect(await world.db.answerEvent.count({ where: { attemptId } })).toBe(0);
  expect((await give("of s1", { personId })).state).toBe("counted");
});

test("names what never arrived, hands nothing in, and hands in once it has", async () => {
  const { attemptId, questionId, caller, give } = await open();
  const name = opId();
  const manifest = [{ questionId, opId: name, sha256: shaOf(text("Artsach")) }];
  const outcome = await caller.attempt.submit({ attemptId, manifest });
  expect(outcome).toEqual({ state: "missing", questionIds: [questionId] });
  expect((await caller.attempt.get({ attemptId })).state).toBe("open");
  await give("Artsach", { opId: name });
  const again = await Promise.all([1, 2, 3].map(() => caller.attempt.submit({ attemptId, manifest })));
  expect(again).toEqual(again.map(() => ({ state: "submitted", late: false })));
  expect(await world.db.score.count({ where: { attemptId } })).toBe(1);
});

test("takes an answer under the right name but with other contents for one that never arrived", async () => {
  const { attemptId, questionId, caller, give } = await open();
  const name = opId();
  await give("Artsach", { opId: name });
  const manifest = [{ questionId, opId: name, sha256: shaOf(text("Minsk")) }];
  expect(await caller.attempt.submit({ attemptId, manifest })).toMatchObject({ state: "missing" });
});

test("marks an answer that arrived after it was due, by the clock of the server alone", async () => {
  const { attemptId, questionId, give } = await open();
  await give("in time", {}, later(59));
  expect((await asked(attemptId, questionId)).late).toBe(false);
  await give("late", { baseVersion: 1, givenAt: later(-30) }, later(61));
  expect((await asked(attemptId, questionId)).late).toBe(true);
});

test("shows student and teacher what arrived after closing, with the moment that the device claims as a remark", async () => {
  const { attemptId, questionId, give } = await open();
  await give("in time");
  expect((await give("too late", { baseVersion: 1, givenAt: later(110) }, later(125))).state).toBe("late");
  const after = later(130);
  const { questions } = await as(world.db, world.s1, after).attempt.result({ attemptId });
  const shown = await as(world.db, world.t1, after).attempt.getForTeacher({ attemptId });
  for (const list of [questions, shown.questions]) {
    const one = list.find(({ question }) => question.id === questionId)!;
    expect(one.response).toEqual(text("in time"));
    expect(one.tooLate).toEqual({ response: text("too late"), receivedAt: later(125), claimedAt: later(110) });
  }
});

test("keeps an answer whose device has an impossible clock", async () => {
  const { attemptId, give } = await open();
  expect((await give("x", { givenAt: new Date(-8.64e15) })).state).toBe("counted");
  expect((await world.db.answerEvent.findFirstOrThrow({ where: { attemptId } })).claimedAt).toBeNull();
});
