import type { AssignmentId, Response } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { as, assign, makeWorld, now, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** Makes the whole quiz with an answer every so many seconds. */
async function make(assignmentId: AssignmentId, who: World["s1"], every: number): Promise<void> {
  const attemptId = await start(world, who, assignmentId);
  const { questions } = await as(world.db, who).attempt.get({ attemptId });
  for (const [index, { question }] of questions.entries()) {
    const at = after((index + 1) * every);
    const response: Response | null =
      question.kind === "singleChoice"
        ? { kind: "singleChoice", optionId: question.options[0]!.id }
        : question.kind === "trueFalse"
          ? { kind: "trueFalse", value: true }
          : question.kind === "shortText"
            ? { kind: "shortText", text: "x" }
            : question.kind === "multipleChoice"
              ? { kind: "multipleChoice", optionIds: question.options.slice(0, question.choose).map(({ id }) => id) }
              : question.kind === "order"
                ? { kind: "order", itemIds: question.items.map(({ id }) => id) }
                : question.kind === "match"
                  ? {
                      kind: "match",
                      pairs: question.left.map(({ id }) => ({ leftId: id, rightId: question.right[0]!.id })),
                    }
                  : null;
    if (!response) continue;
    const save = { attemptId, questionId: question.id, opId: opId(), baseVersion: 0, response, givenAt: at };
    await as(world.db, who, at).attempt.answer(save);
  }
  await as(world.db, who, after((questions.length + 1) * every)).attempt.submit({ attemptId });
}

test("shows the teacher who may not have read, and nobody who did, until the school has it off", async () => {
  const { db, t1, a1, s1, s2, classA } = world;
  const assignmentId = await assign(world, t1, classA, { mode: "test" });
  await make(assignmentId, s1, 1);
  await make(assignmentId, s2, 60);
  const { students } = await as(db, t1).assignment.listSignals({ assignmentId });
  expect(students.map(({ displayName, signals }) => [displayName, signals.map(({ kind }) => kind)])).toEqual([
    ["PII-s1", ["fast", "unread"]],
  ]);
  // Whoever was in the lesson may have read it there.
  const { lessonId } = await as(db, s1).assignment.get({ assignmentId });
  const place = { form: "full", phase: "read", part: 1, paragraph: 1 } as const;
  await as(db, s1).reading.keepPlace({ lessonId, place });
  const again = await as(db, t1).assignment.listSignals({ assignmentId });
  expect(again.students.flatMap(({ signals }) => signals.map(({ kind }) => kind))).toEqual(["fast"]);
  await as(db, a1).school.updateSettings({ readingSignals: false });
  await as(db, a1).school.updateSettings({ readingSignals: false });
  expect(await as(db, t1).assignment.listSignals({ assignmentId })).toEqual({ off: true, students: [] });
  expect(await db.auditEntry.count({ where: { action: "school.settings" } })).toBe(1);
});

test("leaves out who is excused", async () => {
  const { db, t1, a1, s1, classA } = world;
  await as(db, a1).school.updateSettings({ readingSignals: true });
  const assignmentId = await assign(world, t1, classA, { mode: "test" });
  await make(assignmentId, s1, 1);
  await as(db, t1).assignment.saveNote({ assignmentId, personId: s1.personId, comment: "", excused: true });
  expect((await as(db, t1).assignment.listSignals({ assignmentId })).students).toEqual([]);
});
