import { openDatabase, openSignals, type Database } from "@leesbewijs/db";
import type { Actor, AssignmentId, AttemptId, BoardForTeacher, QuestionId } from "@leesbewijs/domain";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Boards, createBoards } from "../src/board/boards.ts";
import { createCaller } from "../src/root.ts";
import {
  addClass,
  addPerson,
  as,
  assign,
  contextOf,
  later,
  makeWorld,
  now,
  openTestDatabase,
  opId,
  start,
} from "./world.ts";
import type { World } from "./world.ts";

let world: World;
let db: Database;
/** Another process on the same database, and how often it read a board. */
let there: Database;
let boards: Boards;
let reads = 0;
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  ({ db, url } = opened);
  there = openDatabase(url);
  boards = createBoards(there, openSignals(there), () => {
    reads += 1;
    return now;
  });
  world = await makeWorld(db);
  close = async () => {
    boards.end();
    await there.$disconnect();
    await opened.close();
  };
});
afterAll(() => close());

/** A class of its own with three students, and something to do. */
async function atWork() {
  const students = [];
  for (const name of ["anna", "bob", "carla"])
    students.push(await addPerson(db, world.x, "student", `${name}${opId()}`));
  const teacher = await addPerson(db, world.x, "teacher", `t${opId()}`);
  const classId = await addClass(db, teacher, "Live", students);
  const assignmentId = await assign(world, teacher, classId, { mode: "test", feedback: "afterClose" });
  const [anna, bob, carla] = students as [Actor, Actor, Actor];
  return { teacher, assignmentId, anna, bob, carla };
}

/** Watches in the other process. */
async function watch(teacher: Actor, assignmentId: AssignmentId, signal?: AbortSignal) {
  const caller = createCaller({ ...contextOf(there, teacher), boards }, signal ? { signal } : {});
  return (await caller.board.watch({ assignmentId }))[Symbol.asyncIterator]();
}

type Watching = AsyncIterator<BoardForTeacher>;
/** The first board that is as it should be. */
async function until(watching: Watching, right: (board: BoardForTeacher) => boolean): Promise<BoardForTeacher> {
  for (;;) {
    const { value, done } = await watching.next();
    if (done) throw new Error("the stream ended");
    if (right(value)) return value;
  }
}

async function answer(
  student: Actor,
  attemptId: AttemptId,
  number: number,
  words = "x",
  at = now,
): Promise<QuestionId> {
  const { questions } = await as(db, student).attempt.get({ attemptId });
  const { question, version } = questions[number - 1]!;
  const response =
    question.kind === "singleChoice"
      ? ({ kind: "singleChoice", optionId: question.options[0]!.id } as const)
      : ({ kind: "shortText", text: words } as const);
  await as(db, student, at).attempt.answer({
    attemptId,
    questionId: question.id,
    opId: opId(),
    baseVersion: version,
    response,
  });
  return question.id;
}

/** The numbers of questions that the helper above can answer. */
async function answerable(student: Actor, attemptId: AttemptId): Promise<number[]> {
  const { questions } = await as(db, student).attempt.get({ attemptId });
  return questions.flatMap(({ question }, at) => (/singleChoice|shortText/.test(question.kind) ? [at + 1] : []));
}

test("says of each student where they are, with the last sign of life", async () => {
  const { teacher, assignmentId, anna, bob, carla } = await atWork();
  const attemptId = await start(world, anna, assignmentId);
  const [first = 1] = await answerable(anna, attemptId);
  await answer(anna, attemptId, first, "x", later(2));
  const { lessonId } = await as(db, bob).assignment.get({ assignmentId });
  await as(db, bob, later(1)).reading.keepPlace({
    lessonId,
    place: { form: "full", phase: "read", part: 1, paragraph: 2 },
  });
  const board = await as(db, teacher).board.get({ assignmentId });
  expect(board.counts).toEqual({ students: 3, notStarted: 1, reading: 1, busy: 1, submitted: 0 });
  expect(
    board.students.map(({ personId, whereabouts, answered, seenAt }) => [personId, whereabouts, answered, seenAt]),
  ).toEqual([
    [anna.personId, "busy", 1, later(2)],
    [bob.personId, "reading", 0, later(1)],
    [carla.personId, "notStarted", 0, null],
  ]);
  expect(board.students[0]?.at).not.toBe(first);
  await as(db, teacher).assignment.saveNote({ assignmentId, personId: carla.personId, comment: "", excused: true });
  await as(db, anna).attempt.submit({ attemptId, manifest: [] });
  const after = await as(db, teacher).board.get({ assignmentId });
  expect(after.counts).toEqual({ students: 2, notStarted: 0, reading: 1, busy: 0, submitted: 1 });
  expect(after.students.map(({ whereabouts }) => whereabouts)).toEqual(["submitted", "reading", "excused"]);
});

test("shows a room no name, no question, and nothing of what is missed before feedback is due", async () => {
  const { teacher, assignmentId, anna, bob, carla } = await atWork();
  for (const student of [anna, bob, carla]) {
    const attemptId = await start(world, student, assignmentId);
    for (const number of await answerable(student, attemptId)) await answer(student, attemptId, number, "wrong");
  }
  const mine = await as(db, teacher).board.get({ assignmentId });
  expect(mine.questions.some(({ missed }) => missed === 3)).toBe(true);
  expect(mine.stuck?.because).toBe("missed");
  const room = await as(db, teacher).board.getForProjector({ assignmentId });
  expect(JSON.stringify(room)).not.toMatch(/PII-|missed|prompt|personId/);
  expect(room.stuck).toBeNull();
  expect(room.questions.map(({ answered }) => answered)).toEqual(mine.questions.map(({ answered }) => answered));
  const closed = await as(db, teacher, later(200)).board.getForProjector({ assignmentId });
  expect(closed.stuck?.because).toBe("missed");
});

test("tells a teacher in another process what a student did, before the board would have been read anyway", async () => {
  const { teacher, assignmentId, anna } = await atWork();
  const watching = await watch(teacher, assignmentId);
  await until(watching, ({ counts }) => counts.notStarted === 3);
  // Past the first reading, and past the start of listening.
  await until(watching, () => true);
  const attemptId = await start(world, anna, assignmentId);
  await until(watching, ({ counts }) => counts.busy === 1);
  const [first = 1] = await answerable(anna, attemptId);
  await new Promise((done) => setTimeout(done, 1500));
  const before = performance.now();
  await answer(anna, attemptId, first);
  await until(watching, ({ students }) => students.some(({ answered }) => answered === 1));
  // Sooner than boards are read anyway.
  expect(performance.now() - before).toBeLessThan(4500);
  await watching.return?.();
});

test("reads a board once a second at most, however many look on and however much happens", async () => {
  const { teacher, assignmentId, anna } = await atWork();
  const attemptId = await start(world, anna, assignmentId);
  const [first = 1] = await answerable(anna, attemptId);
  const colleagues = [teacher];
  const [row] = await db.teaching.findMany({ where: { personId: teacher.personId } });
  for (let one = 0; one < 4; one++) {
    const colleague = await addPerson(db, world.x, "teacher", `c${opId()}`);
    await db.teaching.create({ data: { ...row!, personId: colleague.personId } });
    colleagues.push(colleague);
  }
  const watching = await Promise.all([...colleagues, ...colleagues].map((one) => watch(one, assignmentId)));
  await Promise.all(watching.map((one) => until(one, () => true)));
  const [from, before] = [performance.now(), reads];
  let told = 0;
  const looking = watching.map(async (one) => {
    await until(one, ({ students }) => (told++, students.some(({ answered }) => answered === 1)));
    while (performance.now() - from < 3000) await one.next();
  });
  while (performance.now() - from < 2500) await answer(anna, attemptId, first, `${performance.now()}`);
  await Promise.all(looking);
  const seconds = (performance.now() - from) / 1000;
  expect(told).toBeGreaterThanOrEqual(10);
  expect(reads - before).toBeGreaterThanOrEqual(2);
  expect(reads - before).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
  for (const one of watching) await one.return?.();
});

const codeOf = (error: unknown): unknown => (error instanceof TRPCError ? error.message : error);

test("ends for a teacher who may no longer look: deactivated, or the class is another's now", async () => {
  for (const [change, said] of [
    [(who: Actor) => as(db, world.a1).person.update({ personId: who.personId, state: "deactivated" }), "signInNeeded"],
    [(who: Actor) => db.teaching.deleteMany({ where: { personId: who.personId } }), "assignment not found"],
  ] as const) {
    const { teacher, assignmentId } = await atWork();
    const watching = await watch(teacher, assignmentId);
    await until(watching, () => true);
    await change(teacher);
    const before = performance.now();
    expect(await until(watching, () => false).catch(codeOf)).toBe(said);
    expect(performance.now() - before).toBeLessThan(8000);
  }
});

test("ends when the assignment is taken away", async () => {
  const { teacher, assignmentId } = await atWork();
  const watching = await watch(teacher, assignmentId);
  await until(watching, () => true);
  await as(db, teacher).assignment.archive({ assignmentId, archived: true });
  expect(await until(watching, () => false).catch(codeOf)).toBe("assignment not found");
});

test("lets somebody follow four boards at once, and gives the place back when one is left", async () => {
  const { teacher, assignmentId } = await atWork();
  const leave = new AbortController();
  const four = await Promise.all([1, 2, 3, 4].map(() => watch(teacher, assignmentId, leave.signal)));
  await Promise.all(four.map((one) => until(one, () => true)));
  const fifth = await watch(teacher, assignmentId);
  expect(await fifth.next().catch(codeOf)).toMatch(/many boards/);
  leave.abort();
  await Promise.all(four.map(async (one) => expect((await one.next()).done).toBe(true)));
  const again = await watch(teacher, assignmentId);
  expect((await again.next()).done).toBe(false);
  await again.return?.();
});

test("ends every stream as a broken connection when the process stops, so that it is followed elsewhere", async () => {
  const { teacher, assignmentId } = await atWork();
  const own = openDatabase(url);
  const stopping = createBoards(own, openSignals(own), () => now);
  const watching = stopping.follow({ schoolId: world.x, assignmentId }, teacher.personId, undefined);
  expect((await watching.next()).done).toBe(false);
  const end = watching.next().catch((error: unknown) => (error as Error).name);
  stopping.end();
  expect(await end).toBe("AbortError");
  await own.$disconnect();
});

test("leaves no error that nothing waits for where a reader who asked ahead left before the process stopped", async () => {
  const { teacher, assignmentId } = await atWork();
  const stopping = createBoards(db, openSignals(db), () => now);
  const ctx = { ...contextOf(db, teacher), boards: stopping };
  const told = (await createCaller(ctx).board.watch({ assignmentId }))[Symbol.asyncIterator]();
  expect((await told.next()).done).toBe(false);
  const unheard: unknown[] = [];
  const hear = (error: unknown): void => void unheard.push(error);
  process.on("unhandledRejection", hear);
  void told.next();
  stopping.end();
  await told.return?.();
  // Node says what nobody waited for when the turn is over.
  await new Promise((turn) => setImmediate(turn));
  process.off("unhandledRejection", hear);
  expect(unheard).toEqual([]);
  // Who does wait still hears it.
  const waiting = (await createCaller(ctx).board.watch({ assignmentId }))[Symbol.asyncIterator]();
  await expect(waiting.next()).rejects.toThrow("the process stops");
});
