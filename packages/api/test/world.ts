import { randomBytes } from "node:crypto";
import { Worker } from "node:worker_threads";
import { openDatabase, openSignals, type Database } from "@leesbewijs/db";
import {
  type Actor,
  type AssignmentId,
  type AssignmentSettings,
  type AttemptId,
  type ClassId,
  type Highlight,
  type HighlightId,
  type LessonId,
  type ListedStudent,
  OpId,
  type PersonId,
  type QuizId,
  type Role,
  SchoolId,
} from "@leesbewijs/domain";
import { Client } from "pg";
import { inject } from "vitest";
import { createFileReader, fileThread } from "../src/article/file-reader.ts";
import { createLessonMaker } from "../src/article/lesson-maker.ts";
import { createPerson } from "../src/auth/account.ts";
import { actorById } from "../src/auth/actor.ts";
import { createAuth } from "../src/auth/auth.ts";
import { deriveSecrets } from "../src/auth/secrets.ts";
import { type Boards, createBoards } from "../src/board/boards.ts";
import type { Context } from "../src/context.ts";
import { newId } from "../src/new-id.ts";
import { openErasures } from "../src/privacy/erasures.ts";
import { createCaller } from "../src/root.ts";
import { openSchoolId } from "../src/scope.ts";

/** The moment at which tests take place, unless they say otherwise. */
export const now = new Date("2026-11-23T10:00:00Z");
export const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
export const password = "lang genoeg wachtwoord";
/** A hash of `password` that is cheap to check: the tests of sign-in are about everything around it. */
const passwordHash = "$argon2id$v=19$m=8,t=1,p=1$ZR7MvikXEpCGGrhS8A+gWA$RNmhOiT3OjyRmc9GGu16meS9T4ndh305/QzuC9T3eME";

const secrets = deriveSecrets("a secret for tests that is long enough");

/** One thread for all tests of a file; it starts with the first article. */
const lessons = createLessonMaker(
  new URL("../../language/models/", import.meta.url),
  () => new Worker(new URL("../../../scripts/lesson-thread.mjs", import.meta.url)),
);

/** A thread for each file, from its sources. */
const files = createFileReader(
  () => new Worker(new URL("../../../scripts/file-thread.mjs", import.meta.url), fileThread),
);

export type Caller = ReturnType<typeof createCaller>;

/** A database of this test file's own, copied from the template. */
export async function openTestDatabase(): Promise<{ db: Database; url: string; close: () => Promise<void> }> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  const url = inject("server");
  const admin = new Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${inject("template")}"`);
  await admin.end();
  const own = url.replace(/\/postgres$/, `/${name}`);
  const db = openDatabase(own);
  return { db, url: own, close: () => db.$disconnect() };
}

/** One for each database, as a process has; what it reads is of the moment of the tests. */
const boards = new WeakMap<Database, Boards>();
function boardsOf(db: Database): Boards {
  const known = boards.get(db) ?? createBoards(db, openSignals(db), () => now);
  boards.set(db, known);
  return known;
}

/** Calls procedures as somebody, at a moment. */
export function contextOf(db: Database, actor: Actor | null, at: Date = now, headers = new Headers()): Context {
  const auth = createAuth(db, secrets.session, ["http://localhost:3000"]);
  const own = {
    auth,
    secrets,
    lessons,
    files,
    erasures: openErasures(null),
    boards: boardsOf(db),
    again: () => again(db, actor),
  };
  const provedAt = actor ? at : null;
  return { db, ...own, actor, provedAt, now: at, headers, answer: new Headers(), address: "203.0.113.7" };
}
const again = async (db: Database, actor: Actor | null) => (actor ? actorById(db, actor) : null);

export const as = (db: Database, actor: Actor | null, at: Date = now): Caller => createCaller(contextOf(db, actor, at));

export async function addSchool(db: Database, code: string): Promise<SchoolId> {
  const id = newId<SchoolId>();
  await db.school.create({ data: { id, code, name: `School ${code}` } });
  return id;
}

export async function addPerson(
  db: Database,
  schoolId: SchoolId,
  role: Role,
  name: string,
  { hash = passwordHash, state = "active" }: { hash?: string; state?: "active" | "pending" } = {},
): Promise<Actor> {
  const personId = newId<PersonId>();
  const guest = role === "guest";
  const person = {
    schoolId,
    personId,
    role,
    state,
    displayName: `PII-${name}`,
    username: guest ? null : name,
    passwordHash: hash,
  };
  await createPerson(db, person);
  const actor = await actorById(db, { schoolId, personId });
  if (!actor) throw new Error("the person was not made");
  return actor;
}

/** Fills in what most assignments of the tests have in common. */
export const settings = (change: Partial<AssignmentSettings> = {}): AssignmentSettings => ({
  mode: "practice",
  language: "nl",
  opensAt: later(-60),
  dueAt: later(60),
  closesAt: later(120),
  maxAttempts: 2,
  countedAttempt: "best",
  textOpen: true,
  feedback: change.mode === "test" ? "afterSubmit" : "afterQuestion",
  ...change,
});

export const opId = (): OpId => OpId.parse(randomBytes(16).toString("hex"));

/** A student as a list has them. */
export const listed = (givenName: string, familyName: string, change: Partial<ListedStudent> = {}): ListedStudent => ({
  number: "",
  givenName,
  namePrefix: "",
  familyName,
  username: "",
  group: "",
  ...change,
});

/** A highlight of a word at the beginning of the Dutch text. */
export const highlight = (quote: string, change: Partial<Highlight> = {}): Highlight => ({
  highlightId: newId<HighlightId>(),
  language: "nl",
  level: "standard",
  start: 0,
  end: quote.length,
  quote,
  note: "",
  ...change,
});

export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * Two schools. In X, class A (teacher T1, students S1 and S2) and class B (teacher T2, student S4), admin A1, and a
 * student who waits; in Y, teacher T9, student S9 and admin A9 with a class of their own; and a guest.
 */
export async function makeWorld(db: Database) {
  const x = await addSchool(db, "x-college");
  const y = await addSchool(db, "y-lyceum");
  const [t1, t2, s1, s2, s4, a1] = [
    await addPerson(db, x, "teacher", "t1"),
    await addPerson(db, x, "teacher", "t2"),
    await addPerson(db, x, "student", "s1"),
    await addPerson(db, x, "student", "s2"),
    await addPerson(db, x, "student", "s4"),
    await addPerson(db, x, "admin", "a1"),
  ];
  const waiting = await addPerson(db, x, "student", "waiting", { state: "pending" });
  const [t9, s9, a9] = [
    await addPerson(db, y, "teacher", "t9"),
    await addPerson(db, y, "student", "s9"),
    await addPerson(db, y, "admin", "a9"),
  ];
  const guest = await addPerson(db, SchoolId.parse(openSchoolId), "guest", "guest");
  const classA = await addClass(db, t1, "A", [s1, s2]);
  const classB = await addClass(db, t2, "B", [s4]);
  const classY = await addClass(db, t9, "Y", [s9]);
  await db.enrolment.create({ data: { schoolId: x, classId: classA, personId: waiting.personId, state: "pending" } });
  return {
    db,
    x,
    y,
    t1,
    t2,
    s1,
    s2,
    s4,
    a1,
    waiting,
    t9,
    s9,
    a9,
    guest,
    classA,
    classB,
    classY,
    ...(await openLesson(db)),
  };
}

export async function addClass(
  db: Database,
  teacher: Actor,
  name: string,
  students: readonly Actor[],
): Promise<ClassId> {
  const { classId } = await as(db, teacher).class.create({ classId: newId<ClassId>(), name });
  const { schoolId } = teacher;
  await db.enrolment.createMany({ data: students.map(({ personId }) => ({ schoolId, classId, personId })) });
  return classId;
}

/** The first open lesson with its quizzes. */
async function openLesson(db: Database) {
  const [lesson] = await as(db, null).lesson.list({ language: "nl" });
  if (!lesson) throw new Error("the library is empty");
  const { quizzes } = await as(db, null).lesson.get({ lessonId: lesson.lessonId, language: "nl" });
  const quiz = quizzes.at(-1);
  if (!quiz) throw new Error("the lesson has no quiz");
  return { lesson, lessonId: lesson.lessonId, quizId: quiz.id };
}

/** The open lesson's quiz that asks to point at sentences. */
export async function proofQuiz({ db, lessonId }: Pick<World, "db" | "lessonId">): Promise<QuizId> {
  const { quizzes } = await as(db, null).lesson.get({ lessonId, language: "nl" });
  const quiz = quizzes.find(({ needsText }) => needsText);
  if (!quiz) throw new Error("no quiz asks to point at sentences");
  return quiz.id;
}

export async function assign(
  { db, lesson, quizId }: Pick<World, "db" | "lesson" | "quizId">,
  teacher: Actor,
  classId: ClassId,
  change: Partial<AssignmentSettings> = {},
): Promise<AssignmentId> {
  const { assignmentId } = await as(db, teacher).assignment.create({
    assignmentId: newId<AssignmentId>(),
    classId,
    revisionId: lesson.revisionId,
    quizId,
    settings: settings(change),
  });
  return assignmentId;
}

export async function start(
  { db, lessonId, quizId }: { db: Database; lessonId: LessonId; quizId: QuizId },
  actor: Actor,
  assignmentId: AssignmentId | null = null,
  at: Date = now,
): Promise<AttemptId> {
  const input = { lessonId, quizId, language: "nl", level: "standard", assignmentId } as const;
  return (await as(db, actor, at).attempt.start(input)).attemptId;
}
