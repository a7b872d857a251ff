import type { Actor, Response, ReviewItem } from "@leesbewijs/domain";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { as, assign, later, makeWorld, now, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());
beforeEach(async () => {
  await world.db.attempt.deleteMany({});
  await world.db.reviewCard.deleteMany({});
  await world.db.person.updateMany({ data: { reviewOff: false } });
});

const day = 24 * 60;
const days = (count: number): Date => later(count * day);
const today = (actor: Actor, at: Date = now) => as(world.db, actor, at).review.today({});

/** Hands in an attempt without an answer, so that everything is missed. */
async function missAll(actor: Actor, change: Parameters<typeof assign>[3] = {}) {
  const classId = actor.schoolId === world.y ? world.classY : world.classA;
  const assignmentId = await assign(world, world.t1, classId, change);
  const attemptId = await start(world, actor, assignmentId);
  await as(world.db, actor).attempt.submit({ attemptId, manifest: [] });
  return { assignmentId, attemptId };
}

/** The right answer, as the key in the database has it. */
async function rightAnswer({ question }: ReviewItem): Promise<Response> {
  const key = await world.db.answerKey.findFirstOrThrow({ where: { questionId: question.id } });
  const { kind } = question;
  const { correct, gaps, accept, display } = key.body as Record<string, unknown>;
  const responses: Record<string, object> = {
    singleChoice: { optionId: correct },
    multipleChoice: { optionIds: correct },
    trueFalse: { value: correct },
    order: { itemIds: correct },
    match: { pairs: correct },
    cloze: { gaps: (gaps as { accept: string[] }[] | undefined)?.map((gap) => gap.accept[0]) },
    shortText: { text: (accept as string[] | undefined)?.[0] },
    number: { text: display },
  };
  return { kind, ...responses[kind] } as Response;
}

async function answer(actor: Actor, item: ReviewItem, at: Date, op = opId()) {
  const { cardId, turn, question } = item;
  const response = await rightAnswer(item);
  return as(world.db, actor, at).review.answer({ cardId, turn, questionId: question.id, opId: op, response });
}

test("brings nothing back on the day it was missed, and a first few the day after", async () => {
  await missAll(world.s1);
  const first = await today(world.s1);
  expect(first).toMatchObject({ off: false, due: 0, items: [] });
  expect(first.kept).toBeGreaterThan(3);
  expect(first.nextAt).toEqual(days(1));
  const second = await today(world.s1, later(14 * 60));
  expect(second.due).toBe(first.kept);
  expect(second.items).toHaveLength(Math.min(6, first.kept));
  expect((await today(world.s2, days(3))).kept).toBe(0);
});

test("says with the result from when what was missed comes back, and nothing where nothing does", async () => {
  const { attemptId } = await missAll(world.s1);
  const from = async () => (await as(world.db, world.s1).attempt.result({ attemptId })).reviewFrom;
  expect(await from()).toEqual(days(1));
  await as(world.db, world.s1).review.update({ off: true });
  expect(await from()).toBeNull();
});

test("asks something else about the same sentence, and never the same twice running where there is another", async () => {
  const { attemptId } = await missAll(world.s1);
  const { questionIds } = await world.db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  const isOther = ({ question }: ReviewItem): boolean => !questionIds.includes(question.id);
  // Of some sentences nothing else can be asked; which are among the first few is chance.
  let { items } = await today(world.s1, days(3));
  while (items.length > 0 && !items.some(isOther)) {
    await world.db.reviewCard.deleteMany({ where: { id: { in: items.map(({ cardId }) => cardId) } } });
    ({ items } = await today(world.s1, days(3)));
  }
  const item = items.find(isOther)!;
  expect(item).toBeDefined();
  await world.db.reviewCard.deleteMany({ where: { id: { not: item.cardId } } });
  const { dueAt } = await answer(world.s1, item, days(3));
  const again = (await today(world.s1, dueAt)).items.find(({ cardId }) => cardId === item.cardId);
  expect(again?.turn).toBe(item.turn + 1);
  expect(again?.question.id).not.toBe(item.question.id);
});

test("explains an answer, puts it off by days, and takes the same write twice for one", async () => {
  await missAll(world.s1);
  const [item] = (await today(world.s1, days(3))).items;
  const op = opId();
  const answered = await answer(world.s1, item!, days(3), op);
  expect(answered.feedback.score.verdict).toBe("correct");
  expect(answered.feedback.proofs.length).toBeGreaterThan(0);
  expect(answered.dueAt.getTime()).toBeGreaterThan(days(4).getTime());
  expect(await answer(world.s1, item!, days(3), op)).toEqual(answered);
  expect(await world.db.reviewAnswer.count({ where: { cardId: item!.cardId } })).toBe(1);
  await expect(answer(world.s1, item!, days(3))).rejects.toMatchObject({ message: "this turn was answered before" });
});

test("of two pages that answer at once, one counts", async () => {
  await missAll(world.s1);
  const [item] = (await today(world.s1, days(3))).items;
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => answer(world.s1, item!, days(3))));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await world.db.reviewAnswer.count({ where: { cardId: item!.cardId } })).toBe(1);
});

test("gathers once, however many pages ask at once", async () => {
  await missAll(world.s1);
  const found = await Promise.all([1, 2, 3, 4].map(() => today(world.s1, days(2))));
  expect(new Set(found.map(({ kept }) => kept)).size).toBe(1);
  expect(await world.db.reviewCard.count()).toBe(found[0]!.kept);
});

test("says nothing of what was missed before the result of a test is released, nor ever of what stays closed", async () => {
  await missAll(world.s1, { mode: "test", feedback: "afterClose", closesAt: days(2) });
  await missAll(world.s2, { mode: "test", feedback: "never" });
  expect((await today(world.s1, days(1.5))).kept).toBe(0);
  expect((await today(world.s1, days(3))).kept).toBeGreaterThan(0);
  expect((await today(world.s2, days(30))).kept).toBe(0);
});

test("never asks a question of a quiz that the student did not miss", async () => {
  const { attemptId } = await missAll(world.s1);
  const attempt = await world.db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  const editions = await world.db.edition.findMany({ where: { language: "nl" } });
  const quizzed = new Set(
    editions.flatMap(({ quizzes }) => (quizzes as { questionIds: string[] }[]).flatMap((quiz) => quiz.questionIds)),
  );
  const shown = new Set<string>();
  for (let turn = 0; turn < 4; turn += 1) {
    const { items } = await today(world.s1, days(100 * (turn + 1)));
    for (const item of items) {
      shown.add(item.question.id);
      await answer(world.s1, item, days(100 * (turn + 1)));
    }
  }
  for (const id of shown) expect(quizzed.has(id) && !attempt.questionIds.includes(id)).toBe(false);
  expect(shown.size).toBeGreaterThan(6);
});

test("a fact that is missed again in a new attempt comes back the day after", async () => {
  await missAll(world.s1);
  const [item] = (await today(world.s1, days(3))).items;
  await answer(world.s1, item!, days(3));
  const again = await as(world.db, world.s1, days(5)).attempt.start({
    lessonId: world.lessonId,
    quizId: world.quizId,
    language: "nl",
    level: "standard",
    assignmentId: null,
  });
  await as(world.db, world.s1, days(5)).attempt.submit({ attemptId: again.attemptId, manifest: [] });
  await today(world.s1, days(5));
  const card = await world.db.reviewCard.findFirstOrThrow({ where: { id: item!.cardId } });
  expect(card.lapses).toBe(1);
  expect(card.dueAt).toEqual(days(6));
});

test("switched off, all is forgotten and nothing is kept; switched on, only what is missed from then on", async () => {
  await missAll(world.s1);
  expect((await today(world.s1)).kept).toBeGreaterThan(0);
  await as(world.db, world.s1).review.update({ off: true });
  await as(world.db, world.s1).review.update({ off: true });
  await missAll(world.s1);
  expect(await today(world.s1, days(9))).toEqual({ off: true, kept: 0, due: 0, items: [], nextAt: null });
  await as(world.db, world.s1).review.update({ off: false });
  expect((await today(world.s1, days(9))).kept).toBe(0);
  await missAll(world.s1);
  expect((await today(world.s1, days(9))).kept).toBeGreaterThan(0);
});

test("tells the teacher of the class what is still known of what was missed, and nobody else", async () => {
  const { assignmentId } = await missAll(world.s1);
  const attemptId = await start(world, world.s2, assignmentId);
  await as(world.db, world.s2).attempt.submit({ attemptId, manifest: [] });
  const before = await as(world.db, world.t1).review.forAssignment({ assignmentId });
  expect(before).toMatchObject({ students: 2, off: 0 });
  expect(before.facts[0]).toMatchObject({ missed: 2, asked: 0, known: 0, expected: null });
  const [item] = (await today(world.s1, days(1))).items;
  await answer(world.s1, item!, days(1));
  const card = await world.db.reviewCard.findFirstOrThrow({ where: { id: item!.cardId } });
  const after = await as(world.db, world.t1, days(2)).review.forAssignment({ assignmentId });
  const fact = after.facts.find(({ sentence }) => sentence.start === card.sentence);
  expect(fact).toMatchObject({ missed: 2, asked: 1, known: 1 });
  expect(fact!.expected).toBeGreaterThan(0.8);
  expect(after.facts.at(-1)).toBe(fact);
  expect(fact!.text.length).toBeGreaterThan(10);
  await expect(as(world.db, world.t2).review.forAssignment({ assignmentId })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("works for a guest, and shows nobody another's facts", async () => {
  const attemptId = await start(world, world.guest);
  await as(world.db, world.guest).attempt.submit({ attemptId, manifest: [] });
  const [item] = (await today(world.guest, days(2))).items;
  expect((await answer(world.guest, item!, days(2))).feedback.score.verdict).toBe("correct");
  for (const stranger of [world.s1, world.s9]) {
    await expect(answer(stranger, item!, days(2))).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});
