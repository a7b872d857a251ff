import { ClassId, type LessonSummary, PersonId, type QuizId, type Role, SchoolId } from "@leesbewijs/domain";
import { actorById } from "../auth/actor.ts";
import { createPerson } from "../auth/account.ts";
import { hashPassword } from "../auth/password.ts";
import { newId } from "../new-id.ts";
import { createCaller } from "../root.ts";
import type { Server } from "../server.ts";
import { demoPeople } from "./people.ts";
import { playAttempt } from "./play-attempt.ts";
import { demoPassword, demoSchoolCode } from "./sign-ins.ts";

const day = 86_400_000;
const schoolId = SchoolId.parse("demo");

/**
 * Fills the demo school, once: people, two classes, a quiz that is open now and one that 3B has behind it, with the work
 * of students made through the procedures that students use.
 *
 * @param now the moments of the demo lie around it
 */
export async function seedDemo(server: Server, now: Date): Promise<boolean> {
  const { db } = server;
  if (await db.school.findUnique({ where: { id: schoolId } })) return false;
  const passwordHash = await hashPassword(demoPassword);
  await db.$transaction(
    async (tx) => {
      await tx.school.create({ data: { id: schoolId, code: demoSchoolCode, name: "Demoschool De Brug", demo: true } });
      const add = (role: Role, { username, displayName }: { username: string; displayName: string }) =>
        createPerson(tx, { schoolId, personId: idOf(username), role, state: "active", displayName, username, passwordHash });
      await add("admin", demoPeople.admin);
      for (const teacher of demoPeople.teachers) await add("teacher", teacher);
      for (const { students } of demoPeople.classes) for (const student of students) await add("student", student);
    },
    { timeout: 20_000 },
  );
  for (const one of demoPeople.classes) {
    const classId = await makeClass(server, one, now);
    await assignAndPlay(server, one, classId, now);
  }
  return true;
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
  const { classId } = await caller.class.create({ classId: newId<ClassId>(), name });
  await server.db.enrolment.createMany({
    data: students.map(({ username }) => ({ schoolId, classId, personId: idOf(username) })),
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
    const played = await as(server, username, new Date(now.getTime() - day + index * 600_000));
    if (index % 2 === 1) await playAttempt(played.ctx, username, practice, skill);
    if (!test) continue;
    const earlier = await as(server, username, new Date(now.getTime() - 9 * day + index * 60_000));
    await playAttempt(earlier.ctx, username, test, skill);
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
    assignmentId: newId(),
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
