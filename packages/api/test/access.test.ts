import {
  type Actor,
  type AttemptId,
  type ClassId,
  type CorrectionId,
  type DraftId,
  LessonId,
} from "@leesbewijs/domain";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { readers, table, type Things } from "./access-table.ts";
import { news } from "./news.ts";
import { appRouter } from "../src/root.ts";
import { recorder } from "./recorder.ts";
import { as, assign, makeWorld, openTestDatabase, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
let things: Things;
let actors: Record<string, Actor | null>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
  things = await thingsOf(world.t1, world.s1, world.classA);
  const { guest, s1, t1, a1, waiting } = world;
  actors = { visitor: null, guest, student: s1, teacher: t1, admin: a1, pending: waiting };
});
afterAll(() => close());

async function thingsOf(teacher: Actor, student: Actor, classId: ClassId): Promise<Things> {
  const assignmentId = await assign(world, teacher, classId, { maxAttempts: 10 });
  const attemptId = await start(world, student, assignmentId);
  const { questions } = await as(world.db, student).attempt.get({ attemptId });
  const question = questions.find((one) => one.question.kind === "singleChoice")?.question;
  const draftId = newId<DraftId>();
  await as(world.db, teacher).draft.create({ draftId, text: news });
  const correctionId = newId<CorrectionId>();
  const questionId = question!.id;
  const correction = { ruling: { kind: "void" }, reason: "Reden", seen: null, handleFlags: false } as const;
  await as(world.db, teacher).correction.create({ correctionId, assignmentId, questionId, ...correction });
  return { classId, assignmentId, attemptId, personId: student.personId, questionId, draftId, correctionId };
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "OK";
  } catch (error) {
    if (error instanceof TRPCError) return error.code;
    throw error;
  }
}

test("lists every procedure of the router", () => {
  expect(Object.keys(appRouter._def.procedures).sort()).toEqual(Object.keys(table).sort());
});

test.each(Object.keys(table))("%s turns away every role that it is not for", async (name) => {
  const row = table[name]!;
  for (const [role, actor] of Object.entries(actors)) {
    const code = await codeOf(row.call(as(world.db, actor), things, world));
    const expected = role === "visitor" ? ["UNAUTHORIZED"] : ["FORBIDDEN"];
    if (row.roles.includes(role)) {
      if (name !== "session.signIn") expect([role, code]).not.toEqual([role, "UNAUTHORIZED"]);
      expect([role, code]).not.toEqual([role, "FORBIDDEN"]);
    } else if (readers.includes(role) && row.owned && role === "guest" && /^(?:attempt|flag)\./.test(name)) {
      expect([role, code]).toEqual([role, expect.stringMatching(/^(NOT_FOUND|FORBIDDEN)$/)]);
    } else {
      expect([role, code]).toEqual([role, expected[0]]);
    }
  }
});

test.each(Object.keys(table).filter((name) => table[name]!.owned))(
  "%s does not find what is a stranger's",
  async (name) => {
    const row = table[name]!;
    const strangers = { student: [world.s4, world.s9], teacher: [world.t2, world.t9], admin: [world.a9] };
    for (const role of row.roles) {
      for (const stranger of strangers[role as keyof typeof strangers]) {
        const before = await fingerprint();
        expect(await codeOf(row.call(as(world.db, stranger), things, world))).toBe("NOT_FOUND");
        expect(await fingerprint()).toEqual(before);
      }
    }
  },
);

test("takes no id of another class or school among ids of one's own, in any procedure", async () => {
  const { t1, s1, a1, guest } = world;
  const rightful = { student: s1, teacher: t1, admin: a1, guest } as const;
  const foreign = [await thingsOf(world.t2, world.s4, world.classB), await thingsOf(world.t9, world.s9, world.classY)];
  let cells = 0;
  for (const [name, row] of Object.entries(table)) {
    for (const [index, theirs] of foreign.entries()) {
      for (const key of Object.keys(theirs) as (keyof Things)[]) {
        // A question is of the lesson, which both classes have; an admin may reach everybody of the own school.
        const swapped = { ...things, [key]: theirs[key] };
        const [own, other] = [recorder(), recorder()];
        await row.call(own.caller, things, world);
        await row.call(other.caller, swapped, world);
        if (!other.asked().includes(String(theirs[key])) || key === "questionId") continue;
        for (const role of row.roles) {
          const actor = rightful[role as keyof typeof rightful];
          if (!actor || (role === "admin" && index === 0)) continue;
          cells += 1;
          const before = await fingerprint();
          const code = await codeOf(row.call(as(world.db, actor), swapped, world));
          // A list of ids may hold one that is nobody's: then nothing happens to it.
          expect([name, key, role, code]).toEqual([name, key, role, expect.stringMatching(/^(NOT_FOUND|OK)$/)]);
          expect([name, key, role, await fingerprint()]).toEqual([name, key, role, before]);
        }
      }
    }
  }
  expect(cells).toBeGreaterThan(60);
});

test("answers the same for what is not there and for what is a stranger's", async () => {
  const absent = { attemptId: newId<AttemptId>() };
  const answers = await Promise.all(
    [things, absent].map(({ attemptId }) =>
      as(world.db, world.s4)
        .attempt.get({ attemptId })
        .catch((error: unknown) => String(error)),
    ),
  );
  expect(answers[0]).toBe(answers[1]);
});

test("never shows a lesson of one school to another", async () => {
  const { lessonId } = await as(world.db, world.s1).assignment.get({ assignmentId: things.assignmentId });
  expect(lessonId).not.toBe(world.lessonId);
  expect(await codeOf(as(world.db, world.s1).lesson.get({ lessonId: LessonId.parse(lessonId) }))).toBe("OK");
  for (const stranger of [world.t9, world.s9, world.a9, world.guest, null]) {
    expect(await codeOf(as(world.db, stranger).lesson.get({ lessonId: LessonId.parse(lessonId) }))).toBe("NOT_FOUND");
  }
});

/** Every row that a stranger could have changed. */
async function fingerprint(): Promise<unknown> {
  const { db } = world;
  const order = { orderBy: { id: "asc" } } as const;
  return [
    await db.class.findMany(order),
    await db.assignment.findMany(order),
    await db.attempt.findMany(order),
    await db.person.findMany(order),
    await db.enrolment.findMany({ orderBy: [{ classId: "asc" }, { personId: "asc" }] }),
    await db.joinCode.findMany(order),
    await db.draft.findMany(order),
    await db.reflection.findMany({ orderBy: { personId: "asc" } }),
    await db.correction.findMany(order),
    await db.seenScore.count(),
    await db.workNote.count(),
    await db.pointOverride.count(),
    await db.answerEvent.count(),
    await db.auditEntry.count(),
  ];
}
