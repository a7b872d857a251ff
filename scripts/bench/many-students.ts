import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { createServer } from "@leesbewijs/api/setup";
import type { Pool } from "pg";
import type { Installation } from "../traffic/installation.ts";
import { openAttempt } from "./attempt.ts";
import { dataOf, type School } from "./school.ts";

/** A student with a session and an open attempt. */
export type Sitting = { readonly cookie: string; readonly attemptId: string };

/**
 * So many students in a class of their own, each signed in and at the same test: copies of one who did all of it by the
 * front door, since thousands of passwords take minutes.
 */
export async function manyStudents(at: Installation, school: School, pool: Pool, count: number) {
  const [first] = school.students;
  if (!first) throw new Error("A school without students");
  const model = await openAttempt(first, school.lessonId, await school.assign());
  const classId = randomUUID();
  dataOf(await school.teacher.mutate("class.create", { classId, name: "Crowd" }));
  const assignmentId = await school.assign(classId);
  const ids = Array.from({ length: count }, () => randomBytes(15).toString("base64url"));
  const copy = (table: string, from: string, change: string): string =>
    `INSERT INTO "${table}" SELECT (jsonb_populate_record(t, jsonb_build_object(${change}))).* FROM "${table}" t, unnest($1::text[]) AS n WHERE ${from}`;
  const owner = `(SELECT "personId" FROM "Attempt" WHERE "id" = '${model.attemptId}')`;
  await pool.query(copy("Person", `t."id" = ${owner}`, `'id', n, 'username', lower(n)`), [ids]);
  await pool.query(copy("AuthUser", `t."personId" = ${owner}`, `'id', n, 'email', n || '@x', 'personId', n`), [ids]);
  const session = `t."id" = (SELECT s."id" FROM "AuthSession" s JOIN "AuthUser" u ON u."id" = s."userId" WHERE u."personId" = ${owner} LIMIT 1)`;
  await pool.query(copy("AuthSession", session, `'id', n, 'token', n, 'userId', n`), [ids]);
  await pool.query(
    `INSERT INTO "Enrolment" ("schoolId", "classId", "personId") SELECT 'demo', $1, unnest($2::text[])`,
    [classId, ids],
  );
  const attempt = `t."id" = '${model.attemptId}'`;
  await pool.query(copy("Attempt", attempt, `'id', n, 'personId', n, 'assignmentId', '${assignmentId}'`), [ids]);
  // As a database does by itself after a while.
  await pool.query("ANALYZE");
  const sign = signer(at);
  const sittings = ids.map((id): Sitting => ({ cookie: sign(id), attemptId: id }));
  return { sittings, questions: model.questions, sentences: model.sentences };
}

/** Cookies as the sign-in library signs them. */
function signer({ databaseUrl, secret, origin }: Installation): (token: string) => string {
  const { auth } = createServer({ databaseUrl, secret, origins: [origin], models: new URL("file:///") });
  const { name } = auth.options.advanced.cookies.session_token;
  return (token) => {
    const signature = createHmac("sha256", auth.options.secret).update(token).digest("base64");
    return `${name}=${encodeURIComponent(`${token}.${signature}`)}`;
  };
}
