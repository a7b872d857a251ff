import {
  AssignmentId,
  ClassId,
  type LessonSummary,
  PersonId,
  type QuizId,
  type Role,
  SchoolId,
} from "@leesbewijs/domain";
import { actorById } from "../auth/actor.ts";
import { createPerson } from "../auth/account.ts";
import { hashPassword } from "../auth/password.ts";
import { createCaller } from "../root.ts";
import type { Server } from "../server.ts";
import { demoPeople } from "./people.ts";
import { playAttempt } from "./play-attempt.ts";
import { playReview } from "./play-review.ts";
import { demoPassword, demoSchoolCode } from "./sign-ins.ts";

const day = 86_400_000;
const schoolId = SchoolId.parse("demo");

const done = { schoolId_id: { schoolId, id: "demo-complete" } };

/**
 * Fills the demo school, once: people, two classes, a quiz that is open now and one that is behind them, with the work of
 * students made through the procedures that students use. A start that was killed half-way is taken up where it was:
 * everything has a name of its own and is made only where it is missing.
 *
 * @param now the moments of the demo lie around it
 * @returns false where it was complete already
 */
export async function seedDemo(server: Server, now: Date): Promise<boolean> {
  const { db } = server;
  if (await db.auditEntry.findUnique({ where: done })) return false;
  await db.school.createMany({
    data: { id: schoolId, code: demoSchoolCode, name: "Demoschool De Brug", demo: true },
    skipDuplicates: true,
  });
  await addPeople(server);
  for (const one of demoPeople.classes) {
    const classId = await makeClass(server, one, now);
    await assignAndPlay(server, one, classId, now);
  }
  const entry = {
    actorId: idOf(demoPeople.admin.username),
    action: "demo.seed",
    subject: "school",
    subjectId: schoolId,
  };
  await db.auditEntry.create({ data: { ...done.schoolId_id, ...entry } });
  return true;
}

async function addPeople({ db }: Server): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const there = new Set((await db.person.findMany({ where: { schoolId } })).map(({ username }) => username));
  const add = async (role: Role, { username, displayName }: { username: string; displayName: string }) => {
    const person = { schoolId, personId: idOf(username), displayName, username, passwordHash };
    if (!there.has(username)) await db.$transaction((tx) => createPerson(tx, { ...person, role, state: "active" }));
  };
  await add("admin", demoPeople.admin);
  for (const teacher of demoPeople.teachers) await add("teacher", teacher);
  for (const { students } of demoPeople.classes) for (const student of students) await add("student", student);
}

const idOf = (username: string): PersonId => PersonId.parse(`demo-${username.replace(/\W/g, "-")}`);

async function as(server: Server, username: string, now: Date) {
  const base = await server.context({ headers: new Headers(), address: "demo", now });
  const ctx = { ...base, actor: await actorById(server.db, { schoolId, personId: idOf(username) }) };
  return { ctx, caller: createCaller(ctx) };
}

type DemoClass = (typeof demoPeople.classes)[number];

async function makeClass(server: Server, { name, teacher, students }: DemoClass, now: Date): Promise<ClassId> {
  const { caller } = await as(server, teacher, now);
  const { classId } = await caller.class.create({ classId: ClassId.parse(`demo-${name}`), name });
  await server.db.enrolment.createMany({
    data: students.map(({ username }) => ({ schoolId, classId, personId: idOf(username) })),
    skipDuplicates: true,
  });
  return classId;
}

async function assignAndPlay(server: Server, demoClass: DemoClass, classId: ClassId, now: Date): Promise<void> {
  const { caller } = await as(server, demoClass.teacher, now);
  const [lesson] = await caller.lesson.list({ language: "nl" });
  if (!lesson) return;
  const { quizzes } = await caller.lesson.get({ lessonId: lesson.lessonId, language: "nl" });
  const [first, second] = quizzes;
  if (!first) return;
  const practice = await assign(server, demoClass.teacher, classId, lesson, first.id, "practice", now);
  const test = second && (await assign(server, demoClass.teacher, classId, lesson, second.id, "test", now));
  for (const [index, { username, skill }] of demoClass.students.entries()) {
    if (skill === null) continue;
    // Two days, so that what was missed is due whatever the hour is: a day ago can be today, a little before midnight.
    const played = await as(server, username, new Date(now.getTime() - 2 * day + index * 600_000));
    if (index % 2 === 1) await playAttempt(played.ctx, username, practice, skill);
    if (!test) continue;
    const earlier = await as(server, username, new Date(now.getTime() - 9 * day + index * 60_000));
    await playAttempt(earlier.ctx, username, test, skill);
    // Half of them have reviewed since what they missed; for the others it is waiting.
    const since = await as(server, username, new Date(now.getTime() - 4 * day + index * 60_000));
    if (index % 2 === 0) await playReview(since.ctx, username, skill);
  }
}

async function assign(
  server: Server,
  teacher: string,
  classId: ClassId,
  { revisionId }: LessonSummary,
  quizId: QuizId,
  mode: "practice" | "test",
  now: Date,
) {
  const { caller } = await as(server, teacher, now);
  const at = (days: number): Date => new Date(now.getTime() + days * day);
  const practice = mode === "practice";
  const { assignmentId } = await caller.assignment.create({
    assignmentId: AssignmentId.parse(`${classId}-${mode}`),
    classId,
    revisionId,
    quizId,
    settings: {
      mode,
      language: "nl",
      opensAt: at(practice ? -2 : -10),
      dueAt: at(practice ? 5 : -8),
      closesAt: at(practice ? 7 : -7),
      maxAttempts: practice ? 3 : 1,
      countedAttempt: "best",
      textOpen: practice,
      feedback: practice ? "afterQuestion" : "afterClose",
    },
  });
  return assignmentId;
}
