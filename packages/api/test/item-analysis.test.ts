import type { Actor, AssignmentId, CorrectionId, OptionId, QuestionId } from "@leesbewijs/domain";
import { keyForTeacher } from "@leesbewijs/grading";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { readKeys } from "../src/lesson/read-edition.ts";
import {
  addClass,
  addPerson,
  as,
  assign,
  later,
  makeWorld,
  now,
  openTestDatabase,
  opId,
  start,
  type World,
} from "./world.ts";

let world: World;
let close: () => Promise<void>;
let assignmentId: AssignmentId;
let questionId: QuestionId;
let options: { readonly right: OptionId; readonly popular: OptionId };
const students: Actor[] = [];

/**
 * Twenty students: the first ten answer the single choice with a wrong option and all others right, the last ten answer it
 * right and nothing else, so that the strong ones seem to be wrong.
 */
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
  for (let at = 0; at < 20; at++) students.push(await addPerson(world.db, world.x, "student", `n${at}`));
  const classId = await addClass(world.db, world.t1, "C", students);
  assignmentId = await assign(world, world.t1, classId, { mode: "test", maxAttempts: 2, countedAttempt: "best" });
  for (const [at, student] of students.entries()) await sit(student, at < 10);
});
afterAll(() => close());

async function sit(student: Actor, strong: boolean, at = now): Promise<void> {
  const caller = as(world.db, student, at);
  const attemptId = await start(world, student, assignmentId, at);
  const { questions } = await caller.attempt.get({ attemptId });
  const row = await world.db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  const keys = await readKeys(world.db, row);
  const single = questions.find(({ question }) => question.kind === "singleChoice")!.question;
  for (const { question } of questions) {
    const key = keys.get(question.id)!;
    let { correct: response } = keyForTeacher(question, key, [], "standard");
    if (question.kind === "singleChoice" && key.kind === "singleChoice" && question.id === single.id) {
      const others = question.options.map(({ id }) => id).filter((id) => id !== key.correct);
      const popular = others.sort()[0]!;
      questionId = question.id;
      options = { right: key.correct, popular };
      response = { kind: "singleChoice", optionId: strong ? popular : key.correct };
    } else if (!strong) continue;
    await caller.attempt.answer({ attemptId, questionId: question.id, opId: opId(), baseVersion: 0, response });
  }
  await caller.attempt.submit({ attemptId });
}
const items = async () => (await as(world.db, world.t1).assignment.listItems({ assignmentId })).items;
const item = async () => (await items()).find((one) => one.questionId === questionId)!;

test("says that the strong ones chose something else, from the answers as they are stored", async () => {
  const found = await item();
  expect(found).toMatchObject({ answers: 20, right: 10, blank: 0, difficulty: 0.5, discrimination: -1, void: false });
  expect(found.signs).toEqual(["checkKey", "weak"]);
  expect(found.options.find(({ optionId }) => optionId === options.popular)).toMatchObject({
    right: false,
    chosen: 10,
    strong: 1,
    weak: 0,
  });
});

test("lays what was missed over the sentences that prove it", async () => {
  const { answers, articles, sentences } = await as(world.db, world.t1).assignment.getHeatMap({ assignmentId });
  expect(answers).toBe(20);
  const [first] = articles;
  const hot = sentences.filter(({ questions }) => questions.some((one) => one.questionId === questionId));
  expect(hot.length).toBeGreaterThan(0);
  for (const { level, sentence, text, questions, missed } of hot) {
    if (level === first!.level) expect(first!.text.slice(sentence.start, sentence.end)).toBe(text);
    expect(questions.find((one) => one.questionId === questionId)?.missed).toBe(0.5);
    expect(missed).toBeCloseTo(questions.reduce((sum, one) => sum + one.missed, 0) / questions.length, 10);
  }
  const none = await assign(world, world.t1, world.classA, { mode: "test" });
  expect(await as(world.db, world.t1).assignment.getHeatMap({ assignmentId: none })).toMatchObject({
    answers: 0,
    sentences: [],
  });
});

test("counts the first attempt of each student, and nobody twice", async () => {
  await sit(students[0]!, false, later(1));
  expect(await item()).toMatchObject({ answers: 20, right: 10 });
});

test("follows a correction, and goes on to show what was answered to a question that no longer counts", async () => {
  const teacher = as(world.db, world.t1, later(2)).correction;
  const correct = async (ruling: Parameters<typeof teacher.create>[0]["ruling"], seen: CorrectionId | null) => {
    const correctionId = newId<CorrectionId>();
    const reason = "De sleutel was fout.";
    await teacher.create({ correctionId, assignmentId, questionId, ruling, reason, seen, handleFlags: false });
    return correctionId;
  };
  const right = { kind: "singleChoice", correct: options.popular } as const;
  const first = await correct({ kind: "newKey", right, evidence: null }, null);
  expect(await item()).toMatchObject({ discrimination: 1, signs: ["good"], right: 10 });
  await correct({ kind: "void" }, first);
  expect(await item()).toMatchObject({ void: true, discrimination: -1, right: 10 });
});

test("says nothing but how many had it right under twenty answers", async () => {
  const small = await assign(world, world.t1, world.classA, { mode: "test" });
  const attemptId = await start(world, world.s1, small);
  await as(world.db, world.s1).attempt.submit({ attemptId });
  const { items: few } = await as(world.db, world.t1).assignment.listItems({ assignmentId: small });
  expect(few.length).toBeGreaterThan(0);
  for (const one of few)
    expect(one).toMatchObject({ answers: 1, blank: 1, discrimination: null, itemRest: null, signs: [] });
});
