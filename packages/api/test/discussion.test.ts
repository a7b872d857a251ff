import type { Database } from "@leesbewijs/db";
import type { Actor, AssignmentId, DiscussionStep } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
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
let db: Database;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  ({ db, close } = opened);
  world = await makeWorld(db);
});
afterAll(() => close());

/** A class whose students gave the first question with options its first or second option, and handed in. */
async function handedIn(size: number, feedback: "afterSubmit" | "afterClose" = "afterSubmit") {
  const students: Actor[] = [];
  for (let one = 0; one < size; one++) students.push(await addPerson(db, world.x, "student", `d${opId()}`));
  const teacher = await addPerson(db, world.x, "teacher", `d${opId()}`);
  const classId = await addClass(db, teacher, "Discussie", students);
  const assignmentId = await assign(world, teacher, classId, { mode: "test", feedback });
  let number = 0;
  const options: string[] = [];
  for (const [at, student] of students.entries()) {
    const attemptId = await start(world, student, assignmentId);
    const { questions } = await as(db, student).attempt.get({ attemptId });
    number = questions.findIndex(({ question }) => question.kind === "singleChoice") + 1;
    const { question } = questions[number - 1]!;
    if (question.kind !== "singleChoice") throw new Error("the quiz has no question with options");
    // Options are shuffled for each student: by name they are the same to all.
    options.splice(0, options.length, ...question.options.map(({ id }) => id).sort());
    const response = { kind: "singleChoice", optionId: options[at % 2] as (typeof question.options)[0]["id"] } as const;
    const write = { attemptId, questionId: question.id, opId: opId(), baseVersion: 0, response };
    await as(db, student).attempt.answer(write);
    await as(db, student).attempt.submit({ attemptId, manifest: [] });
  }
  const [first = "", second = ""] = options;
  return { teacher, students, assignmentId, number, first, second };
}

const show = (
  teacher: Actor,
  assignmentId: AssignmentId,
  number: number,
  step: DiscussionStep,
  { early = false, at = now } = {},
) => as(db, teacher, at).discussion.get({ assignmentId, number, step, early });

test("shows a question step by step: nothing of the key before its last step, and no name in any", async () => {
  const { teacher, assignmentId, number, first, second } = await handedIn(5);
  const asked = await show(teacher, assignmentId, number, "question");
  expect(asked).toMatchObject({ due: true, steps: ["question", "class", "answer"], chosen: null, key: null });
  const chose = await show(teacher, assignmentId, number, "class");
  expect(chose.key).toBeNull();
  expect(chose.chosen).toMatchObject({ answers: 5, counts: { [first]: 3, [second]: 2 } });
  const answer = await show(teacher, assignmentId, number, "answer");
  expect(answer.key?.proofs.length).toBeGreaterThan(0);
  expect(JSON.stringify([asked, chose, answer])).not.toContain("PII-");
});

test("does not say what fewer than five chose", async () => {
  const { teacher, assignmentId, number } = await handedIn(4);
  expect(await show(teacher, assignmentId, number, "class")).toMatchObject({
    steps: ["question", "answer"],
    step: "question",
    chosen: null,
    key: null,
  });
});

test("shows nothing before it is due, and writes down that a teacher did so all the same", async () => {
  const { teacher, assignmentId, number } = await handedIn(5, "afterClose");
  for (const step of ["question", "class", "answer"] as const) {
    const kept = await show(teacher, assignmentId, number, step);
    expect(kept).toMatchObject({ due: false, step: "question", question: null, chosen: null, key: null });
  }
  const written = { where: { action: "assignment.showEarly", subjectId: assignmentId } };
  expect(await db.auditEntry.count(written)).toBe(0);
  expect((await show(teacher, assignmentId, number, "class", { early: true })).key).toBeNull();
  expect(await db.auditEntry.count(written)).toBe(0);
  expect((await show(teacher, assignmentId, number, "answer", { early: true })).key).not.toBeNull();
  expect(await db.auditEntry.count(written)).toBe(1);
  expect(await show(teacher, assignmentId, number, "answer", { at: later(200) })).toMatchObject({ due: true });
  expect(await db.auditEntry.count(written)).toBe(1);
});

test("waits for a student who has more time", async () => {
  const { teacher, students, assignmentId, number } = await handedIn(5, "afterClose");
  const personId = students[0]!.personId;
  await as(db, teacher).arrangement.save({
    assignmentId,
    personId,
    arrangement: { opensAt: null, dueAt: null, closesAt: later(500), extraTries: 0 },
  });
  expect(await show(teacher, assignmentId, number, "answer", { at: later(200) })).toMatchObject({
    due: false,
    key: null,
  });
  expect(await show(teacher, assignmentId, number, "answer", { at: later(600) })).toMatchObject({ due: true });
});
