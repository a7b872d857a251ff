import { type Actor, type AssignmentId, type AttemptId, type CorrectionId, Quiz, Response } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { newId } from "../src/new-id.ts";
import { as, assign, later, makeWorld, now, openTestDatabase, opId, proofQuiz, start, type World } from "./world.ts";

const marker = "KEY-7f3a91";
/** The end of a sentence that proves something: no text is as long. */
const place = 987_654_321;
let world: World;
let close: () => Promise<void>;

/** Plants a marker in everything of an answer key that a person could read, in every school. */
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
  await world.db.$executeRaw`
    UPDATE "AnswerKey" SET "body" = jsonb_set("body"::jsonb, '{explanation}', to_jsonb(${marker}::text || "questionId"))`;
  await world.db.$executeRaw`
    UPDATE "AnswerKey" SET "body" = jsonb_set("body"::jsonb, '{sentences,0,spans,0,end}', to_jsonb(${place}::int))
    WHERE "body" ->> 'kind' = 'proof'`;
});
afterAll(() => close());

/** Everything that a student can ask for about an assignment and an attempt, as JSON. */
async function crawl(
  actor: Actor,
  { assignmentId, attemptId }: { assignmentId?: AssignmentId; attemptId: AttemptId },
  at = now,
): Promise<string> {
  const caller = as(world.db, actor, at);
  const lessons = await caller.lesson.list({ language: "nl" });
  const { lessonId, questions, mayFlag } = await caller.attempt.get({ attemptId });
  const flag = { attemptId, questionId: questions[0]!.question.id, reason: "unclear", text: "" } as const;
  const { receipt } = await caller.attempt.result({ attemptId });
  const answers = [
    lessons,
    await caller.session.get(),
    await caller.lesson.get({ lessonId }),
    await caller.lesson.get({ lessonId: lessons[0]!.lessonId, language: "en" }),
    await caller.attempt.get({ attemptId }),
    await caller.attempt.result({ attemptId }),
    await caller.attempt.list({}),
    mayFlag ? await caller.flag.put(flag) : null,
    mayFlag ? await caller.flag.withdraw(flag) : null,
    receipt ? await caller.receipt.check({ code: receipt }) : null,
    await as(world.db, actor, new Date(at.getTime() + 864e5)).review.today({}),
    actor.role === "student" ? await caller.correction.listNews({}) : null,
    await caller.lesson.guides({ lessonId, level: "standard" }),
    await caller.lesson.guides({ lessonId, level: "easy" }),
    await caller.highlight.list({ lessonId }),
    await caller.reflection.get({ lessonId }),
    await caller.reading.getPlace({ lessonId }),
    ...(assignmentId ? [await caller.assignment.get({ assignmentId }), await caller.assignment.list({})] : []),
  ];
  return JSON.stringify(answers);
}

/** Answers every question of an attempt with a blank, so that there is something to acknowledge. */
async function answerAll(actor: Actor, attemptId: AttemptId): Promise<string> {
  const caller = as(world.db, actor);
  const { questions } = await caller.attempt.get({ attemptId });
  const acknowledged = [];
  for (const { question } of questions) {
    const blanks = {
      singleChoice: { optionId: null },
      multipleChoice: { optionIds: [] },
      trueFalse: { value: null },
      order: { itemIds: [] },
      match: { pairs: [] },
      cloze: { gaps: [] },
      shortText: { text: "" },
      number: { text: "" },
      proof: { optionId: null, sentence: null },
    };
    const response = Response.parse({ kind: question.kind, ...blanks[question.kind] });
    acknowledged.push(
      await caller.attempt.answer({ attemptId, questionId: question.id, opId: opId(), baseVersion: 0, response }),
    );
  }
  return JSON.stringify(acknowledged);
}

test("shows nothing of a key before a test is handed in, and all of it after", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test" });
  const attemptId = await start(world, world.s1, assignmentId);
  expect(await crawl(world.s1, { assignmentId, attemptId })).not.toContain(marker);
  expect(await answerAll(world.s1, attemptId)).not.toContain(marker);
  expect(await crawl(world.s1, { assignmentId, attemptId })).not.toContain(marker);
  await as(world.db, world.s1).attempt.submit({ attemptId });
  expect(await crawl(world.s1, { assignmentId, attemptId })).toContain(marker);
});

test("shows nothing of a key, and no score, before a test closes where feedback waits for that", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test", feedback: "afterClose" });
  const attemptId = await start(world, world.s1, assignmentId);
  await answerAll(world.s1, attemptId);
  await as(world.db, world.s1).attempt.submit({ attemptId });
  expect(await crawl(world.s1, { assignmentId, attemptId }, later(119))).not.toContain(marker);
  const early = await as(world.db, world.s1, later(119)).attempt.result({ attemptId });
  expect([early.result, early.releasedAt]).toEqual([null, later(120)]);
  expect((await as(world.db, world.s1, later(119)).assignment.get({ assignmentId })).score).toBeNull();
  expect(await crawl(world.s1, { assignmentId, attemptId }, later(121))).toContain(marker);
});

test("never shows a key where feedback is never due", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test", feedback: "never" });
  const attemptId = await start(world, world.s1, assignmentId);
  await as(world.db, world.s1).attempt.submit({ attemptId });
  expect(await crawl(world.s1, { assignmentId, attemptId }, later(10_000))).not.toContain(marker);
});

test("shows nothing of a correction, which says what is right, before its question's feedback is due", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test", feedback: "afterClose" });
  const attemptId = await start(world, world.s1, assignmentId);
  const { questions } = await as(world.db, world.s1).attempt.get({ attemptId });
  const { columns } = await as(world.db, world.t1).assignment.results({ assignmentId });
  expect(columns.map(({ questionId }) => questionId)).toContain(questions[0]!.question.id);
  const reason = "REASON-51c0";
  const correct = async (at: Date) =>
    as(world.db, world.t1, at).correction.create({
      assignmentId,
      questionId: questions[0]!.question.id,
      correctionId: newId<CorrectionId>(),
      ruling: { kind: "everyone" },
      reason,
      seen: null,
      handleFlags: false,
    });
  await correct(now);
  expect(await crawl(world.s1, { assignmentId, attemptId })).not.toContain(reason);
  await as(world.db, world.s1).attempt.submit({ attemptId });
  expect(await crawl(world.s1, { assignmentId, attemptId }, later(119))).not.toContain(reason);
  expect(await crawl(world.s1, { assignmentId, attemptId }, later(121))).toContain(reason);
});

test("shows in practice the key of the question that was checked, and of no other", async () => {
  const attemptId = await start(world, world.s2);
  const caller = as(world.db, world.s2);
  const { questions } = await caller.attempt.get({ attemptId });
  const { question } = questions.find((one) => one.question.kind === "singleChoice")!;
  if (question.kind !== "singleChoice") throw new Error("no single choice");
  const response = { kind: "singleChoice", optionId: question.options[0]!.id } as const;
  await expect(caller.attempt.check({ attemptId, questionId: question.id })).rejects.toThrow("answerNeeded");
  await caller.attempt.answer({ attemptId, questionId: question.id, opId: opId(), baseVersion: 0, response });
  expect(await crawl(world.s2, { attemptId })).not.toContain(marker);
  await caller.attempt.check({ attemptId, questionId: question.id });
  const seen = await crawl(world.s2, { attemptId });
  expect([...new Set(seen.match(/KEY-7f3a91[\w-]+/g))]).toEqual([`${marker}${question.id}`]);
});

test("refuses to check a question of a test", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test" });
  const attemptId = await start(world, world.s2, assignmentId);
  const { questions } = await as(world.db, world.s2).attempt.get({ attemptId });
  await expect(
    as(world.db, world.s2).attempt.check({ attemptId, questionId: questions[0]!.question.id }),
  ).rejects.toThrow();
});

test("does not say which sentence is the proof before the question was checked", async () => {
  const quizId = await proofQuiz(world);
  const attemptId = await start({ ...world, quizId }, world.s1);
  const caller = as(world.db, world.s1);
  const { questions, articles } = await caller.attempt.get({ attemptId });
  const sentence = articles[0]!.blocks.find(({ number }) => number === 1)!.sentences[0]!;
  for (const { question } of questions) {
    const response = { kind: "proof", optionId: null, sentence } as const;
    await caller.attempt.answer({ attemptId, questionId: question.id, opId: opId(), baseVersion: 0, response });
  }
  expect(await crawl(world.s1, { attemptId })).not.toMatch(new RegExp(`${place}|${marker}`));
  const told = await caller.attempt.check({ attemptId, questionId: questions[0]!.question.id });
  expect(told.correct).toMatchObject({ sentence: { end: place } });
  expect((await crawl(world.s1, { attemptId })).match(new RegExp(String(place), "g"))).toHaveLength(2);
});

test("keeps the text back where a test is made from memory", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test", textOpen: false });
  const attemptId = await start(world, world.s2, assignmentId);
  expect((await as(world.db, world.s2).attempt.get({ attemptId })).articles).toEqual([]);
});

test("judges a guiding question without a word of its key, and no question that any quiz asks", async () => {
  const { lessonId } = world;
  for (const actor of [null, world.guest, world.s1]) {
    const caller = as(world.db, actor);
    const guides = await caller.lesson.guides({ lessonId, level: "standard" });
    expect(guides.length).toBeGreaterThan(0);
    for (const { question } of guides) {
      if (question.kind !== "singleChoice") throw new Error("no single choice");
      for (const { id } of question.options) {
        const verdict = await caller.lesson.checkGuide({
          lessonId,
          level: "standard",
          questionId: question.id,
          response: { kind: "singleChoice", optionId: id },
        });
        expect(Object.keys(verdict).sort()).toEqual(["paragraph", "right"]);
      }
    }
  }
  const asked = await world.db.edition.findMany({ select: { quizzes: true } });
  const ids = asked.flatMap(({ quizzes }) =>
    z
      .array(Quiz)
      .parse(quizzes)
      .flatMap(({ questionIds }) => questionIds),
  );
  for (const questionId of new Set(ids)) {
    const response = { kind: "trueFalse", value: true } as const;
    const call = as(world.db, world.s1).lesson.checkGuide({ lessonId, level: "standard", questionId, response });
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});

test("does not say in the acknowledgement whether an answer is right", async () => {
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test" });
  const attemptId = await start(world, world.s2, assignmentId);
  const caller = as(world.db, world.s2);
  const { questions } = await caller.attempt.get({ attemptId });
  const { question } = questions.find((one) => one.question.kind === "singleChoice")!;
  if (question.kind !== "singleChoice") throw new Error("no single choice");
  const shapes = new Set<string>();
  for (const [version, { id }] of question.options.entries()) {
    const ack = await caller.attempt.answer({
      attemptId,
      questionId: question.id,
      opId: opId(),
      baseVersion: version,
      response: { kind: "singleChoice", optionId: id },
    });
    shapes.add(JSON.stringify([Object.keys(ack), ack.state, JSON.stringify(ack).length]));
  }
  expect(shapes.size).toBe(1);
});
