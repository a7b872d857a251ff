import type { Actor } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn } from "../src/auth/sign-in.ts";
import { createSchool } from "../src/person/create-school.ts";
import { news } from "./news.ts";
import { newId } from "../src/new-id.ts";
import {
  as,
  assign,
  type Caller,
  contextOf,
  later,
  listed,
  makeWorld,
  openTestDatabase,
  opId,
  start,
  type World,
} from "./world.ts";

let world: World;
let close: () => Promise<void>;

/** Fills school X with something of everything, all of it marked. */
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
  const { db, t1, s1, classA } = world;
  const assignmentId = await assign(world, t1, classA);
  const attemptId = await start(world, s1, assignmentId);
  const student = as(db, s1);
  const [first] = (await student.attempt.get({ attemptId })).questions;
  await student.flag
    .put({ attemptId, questionId: first!.question.id, reason: "unclear", text: "PII-flag" } as never)
    .catch(() => undefined);
  await as(db, s1, later(1)).attempt.submit({ attemptId });
  const draftId = newId<never>();
  await as(db, t1).draft.create({ draftId, text: news, title: "PII-draft" });
  await as(db, t1).draft.share({ draftId, shared: true });
  await as(db, t1).list.add({ classId: classA, opId: opId(), students: [listed("PII-listed", "X", { number: "1" })] });
});
afterAll(() => close());

/** Everything that lists something of a school. */
const lists: Readonly<Record<string, { of: "a9" | "t9" | "s9"; call: (caller: Caller) => Promise<unknown> }>> = {
  people: { of: "a9", call: (c) => c.person.list({}) },
  scores: { of: "a9", call: (c) => c.score.list({ filter: {} }) },
  "choices of scores": { of: "a9", call: (c) => c.score.choices({}) },
  "scores by class": { of: "a9", call: (c) => c.score.groups({ filter: {}, by: "class" }) },
  "scores by teacher": { of: "a9", call: (c) => c.score.groups({ filter: {}, by: "teacher" }) },
  "scores by lesson": { of: "a9", call: (c) => c.score.groups({ filter: {}, by: "lesson" }) },
  "scores in a file": { of: "a9", call: (c) => c.score.export({ filter: {}, language: "nl" }) },
  "the school at a glance": { of: "a9", call: (c) => c.school.overview({}) },
  "lessons that ask for attention": { of: "a9", call: (c) => c.school.content({}) },
  "the log": { of: "a9", call: (c) => c.audit.list({}) },
  classes: { of: "t9", call: (c) => c.class.list() },
  drafts: { of: "t9", call: (c) => c.draft.list({}) },
  assignments: { of: "t9", call: (c) => c.assignment.listForTeacher({}) },
  "lessons of a teacher": { of: "t9", call: (c) => c.lesson.list({ language: "nl" }) },
  "a list with their numbers and names": {
    of: "t9",
    call: (c) =>
      c.list.preview({ classId: world.classY, reading: { source: { kind: "text", text: "nr;naam\n1;PIIX\n2;s1\n" } } }),
  },
  "lessons of a student": { of: "s9", call: (c) => c.lesson.list({ language: "nl" }) },
  work: { of: "s9", call: (c) => c.assignment.list({}) },
  attempts: { of: "s9", call: (c) => c.attempt.list({}) },
};

/** What is X's, and must not stand in anything that Y is told. */
async function markersOfX(): Promise<string[]> {
  const { db, x } = world;
  const where = { where: { schoolId: x }, select: { id: true } };
  const ids = [
    db.person.findMany(where),
    db.class.findMany(where),
    db.assignment.findMany(where),
    db.attempt.findMany(where),
    db.draft.findMany(where),
    db.lesson.findMany(where),
    db.lessonRevision.findMany(where),
  ];
  const rows = (await Promise.all(ids as Promise<{ id: string }[]>[])).flat();
  return [x, "x-college", "PII-t1", "PII-s1", "PII-draft", "PII-flag", "PII-listed", ...rows.map(({ id }) => id)];
}

test.each(Object.keys(lists))("%s of one school hold nothing of another", async (name) => {
  const { of, call } = lists[name]!;
  const told = JSON.stringify(await call(as(world.db, world[of] satisfies Actor, later(5))));
  expect((await markersOfX()).filter((marker) => told.includes(marker))).toEqual([]);
});

test("a school is made with its first admin, who sees an empty school; a code is there once", async () => {
  const server = { ...contextOf(world.db, null), context: () => Promise.reject(new Error("not asked")) };
  const admin = { displayName: "Ans", username: "a1", password: "vijf groene fietsen rijden" };
  await createSchool(server, { name: "Zuid", code: "zuid", timeZone: "America/Curacao", admin });
  await expect(createSchool(server, { name: "Zuid 2", code: "zuid", admin })).rejects.toThrow("already");
  await expect(
    createSchool(server, { name: "Noord", code: "noord", timeZone: "Mars/Crater", admin }),
  ).rejects.toThrow();
  await expect(
    createSchool(server, { name: "Noord", code: "noord", admin: { ...admin, password: "wachtwoord123" } }),
  ).rejects.toThrow();
  expect(await world.db.school.count({ where: { code: { in: ["zuid", "noord"] } } })).toBe(1);
  // The user name is that of an admin of X: the code of the school tells them apart.
  const credentials = { schoolCode: "zuid", username: "a1", password: admin.password };
  expect(await signIn(contextOf(world.db, null), credentials)).toEqual({ role: "admin" });
  await expect(signIn(contextOf(world.db, null), { ...credentials, schoolCode: "x-college" })).rejects.toThrow(
    "wrongName",
  );
});
