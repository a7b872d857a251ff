import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import type { LessonForReader, LessonSummary } from "@leesbewijs/domain";
import { Client as Postgres } from "pg";
import { type Client, createClient, type Reply } from "../traffic/client.ts";
import type { Installation } from "../traffic/installation.ts";

export const size = 200;
export const password = "vier stille treinen";
export const nameOf = (number: number): string => `proef${number}`;

/** A school in which everybody is signed in, with a class of two hundred and its teacher. */
export type School = {
  readonly students: readonly Client[];
  readonly teacher: Client;
  readonly admin: Client;
  readonly lessonId: string;
  /** Gives the class, or another one, a test that may be made ten times, with feedback after handing in. */
  readonly assign: (toClass?: string) => Promise<string>;
};

export async function openSchool(at: Installation): Promise<School> {
  const agent = new Agent({ keepAlive: true });
  const client = (): Client => createClient({ url: at.origin, origin: at.origin, agent, patience: 60_000 });
  const admin = await signedIn(client(), "beheer", "lezen-met-bewijs");
  const teacher = await signedIn(client(), "meester.bram", "lezen-met-bewijs");
  const ids = Array.from({ length: size }, () => randomUUID());
  await inTurns(ids, async (personId, number) => {
    const username = nameOf(number);
    const person = { personId, username, displayName: `Proef ${number}`, role: "student", password };
    dataOf(await admin.mutate("person.create", person));
  });
  const classId = randomUUID();
  dataOf(await teacher.mutate("class.create", { classId, name: "Bench" }));
  const postgres = new Postgres({ connectionString: at.databaseUrl });
  await postgres.connect();
  await postgres.query(
    `INSERT INTO "Enrolment" ("schoolId", "classId", "personId") SELECT 'demo', $1, unnest($2::text[])`,
    [classId, ids],
  );
  await postgres.end();
  const students: Client[] = ids.map(client);
  await inTurns(students, (student, number) => signedIn(student, nameOf(number), password));
  const lessons = dataOf<LessonSummary[]>(await teacher.query("lesson.list", { language: "nl" }));
  const { lessonId = "", revisionId = "" } = lessons[0] ?? {};
  const { quizzes } = dataOf<LessonForReader>(await teacher.query("lesson.get", { lessonId, language: "nl" }));
  // Twelve questions of all kinds: more than the ten of one kind that others are measured with.
  const quizId = [...quizzes].sort((a, b) => b.questions - a.questions)[0]?.id ?? "";
  const moment = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);
  return {
    students,
    teacher,
    admin,
    lessonId,
    assign: async (toClass = classId) => {
      const settings = {
        mode: "test",
        language: "nl",
        opensAt: moment(-1),
        dueAt: moment(24),
        closesAt: moment(48),
        maxAttempts: 10,
        countedAttempt: "best",
        textOpen: true,
        feedback: "afterSubmit",
      };
      const input = { assignmentId: randomUUID(), classId: toClass, revisionId, quizId, settings };
      return dataOf<{ assignmentId: string }>(await teacher.mutate("assignment.create", input)).assignmentId;
    },
  };
}

/** Eight at a time. */
async function inTurns<Item>(items: readonly Item[], work: (item: Item, number: number) => Promise<unknown>) {
  const entries = [...items.entries()];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let next = entries.shift(); next; next = entries.shift()) await work(next[1], next[0]);
    }),
  );
}

async function signedIn(client: Client, username: string, secret: string): Promise<Client> {
  dataOf(await client.mutate("session.signIn", { schoolCode: "demo", username, password: secret }));
  return client;
}

export function dataOf<Data>({ status, data, problem }: Reply): Data {
  if (status !== 200) throw new Error(`A call that has to succeed was answered ${status} ${problem}`);
  return data as Data;
}
