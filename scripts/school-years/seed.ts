import type { Database } from "@leesbewijs/db";

/** How large a school is made. */
export type Size = { readonly classes: number; readonly students: number; readonly lessons: number };

export const schoolId = "years";
const day = 86_400_000;

/**
 * Fills a school with years of work, in SQL, since hundreds of thousands of rows through procedures would take an hour: every
 * student of every class did every lesson, over three school years up to `now`. The same size gives the same rows.
 */
export async function seedYears(db: Database, { classes, students, lessons }: Size, now: Date): Promise<void> {
  const steps = [
    people(classes * students, classes),
    groups(classes, students),
    curriculum(lessons),
    assignments(now, lessons),
    attempts(),
    answers(),
    scores(),
    flagsAndDrafts(now),
    log(now),
  ].flat();
  // Statements of requests end after five seconds; these may take as long as they need.
  await db.$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe("SET LOCAL statement_timeout = 0");
      for (const step of steps) await tx.$executeRawUnsafe(step);
      await tx.$executeRawUnsafe("ANALYZE");
    },
    { timeout: 600_000 },
  );
}

/** A number from 0 to 1 that looks like chance and is the same for the same text. */
const chance = (text: string): string => `(('x' || substr(md5(${text}), 1, 8))::bit(32)::bigint / 4294967296.0)`;

const first =
  "ARRAY['Sanne','Daan','Noor','Sem','Eva','Levi','Zoë','Ömer','Fatima','Ids','Ela','Jip','Fleur','Ravi','Lotte','Bram']";
const last =
  "ARRAY['de Vries','Bakker','Öztürk','van den Berg','Jansen','El Amrani','Smit','Kaya','Mulder','Visser','Nguyen','Dijkstra']";
const nameOf = (n: string): string =>
  `(${first})[1 + ${n} % 16] || ' ' || (${last})[1 + (${n} / 16) % 12] || ' ' || ${n}`;

const people = (students: number, teachers: number): string[] => [
  `INSERT INTO "School" ("id", "code", "name") VALUES ('${schoolId}', 'years', 'School van jaren')`,
  `INSERT INTO "Person" ("schoolId", "id", "role", "username", "displayName", "number", "lastSeenAt")
   SELECT '${schoolId}', 's' || n, 'student', 'leerling' || n, ${nameOf("n")}, lpad(n::text, 6, '0'), now()
   FROM generate_series(1, ${students}) n`,
  `INSERT INTO "Person" ("schoolId", "id", "role", "username", "displayName")
   SELECT '${schoolId}', 't' || n, 'teacher', 'docent' || n, 'Docent ' || n FROM generate_series(1, ${teachers}) n`,
  `INSERT INTO "Person" ("schoolId", "id", "role", "username", "displayName")
   VALUES ('${schoolId}', 'admin', 'admin', 'beheer', 'Beheerder')`,
];

const groups = (classes: number, students: number): string[] => [
  `INSERT INTO "Class" ("schoolId", "id", "name")
   SELECT '${schoolId}', 'c' || n, (1 + n % 6) || chr(65 + n / 6) FROM generate_series(1, ${classes}) n`,
  `INSERT INTO "Teaching" ("schoolId", "classId", "personId")
   SELECT '${schoolId}', 'c' || n, 't' || n FROM generate_series(1, ${classes}) n`,
  `INSERT INTO "Enrolment" ("schoolId", "classId", "personId")
   SELECT '${schoolId}', 'c' || (1 + (n - 1) / ${students}), 's' || n FROM generate_series(1, ${classes * students}) n`,
];

/** Copies of the first open lesson, each with a title of its own. */
function curriculum(lessons: number): string[] {
  const copy = (table: string, columns: string, given: string): string =>
    `INSERT INTO "${table}" ("schoolId", "revisionId", ${columns}) SELECT '${schoolId}', 'r' || n, ${given}
     FROM "${table}" x, generate_series(1, ${lessons}) n
     WHERE x."schoolId" = 'open' AND x."revisionId" = (SELECT min("id") FROM "LessonRevision" WHERE "schoolId" = 'open')`;
  return [
    `INSERT INTO "Lesson" ("schoolId", "id") SELECT '${schoolId}', 'l' || n FROM generate_series(1, ${lessons}) n`,
    `INSERT INTO "LessonRevision" ("schoolId", "id", "lessonId", "number", "hash", "newsDate", "sensitive", "findings")
     SELECT '${schoolId}', 'r' || n, 'l' || n, 1, 'hash' || n, '2024-01-01', false, '[]' FROM generate_series(1, ${lessons}) n`,
    copy(
      "Edition",
      '"language", "title", "lead", "words", "content", "quizzes"',
      `"language", 'Les ' || n || ': ' || "title", "lead", "words", "content", "quizzes"`,
    ),
    copy("Article", '"language", "level", "title", "text", "blocks"', `"language", "level", "title", "text", "blocks"`),
    copy("Question", '"language", "id", "position", "body"', `"language", "id", "position", "body"`),
    copy("AnswerKey", '"language", "questionId", "body"', `"language", "questionId", "body"`),
  ];
}

/** One lesson after the other, over three years; the last is open now. */
const assignments = (now: Date, lessons: number): string[] => [
  `INSERT INTO "Assignment" ("schoolId", "id", "classId", "revisionId", "quizId", "createdById", "mode", "language", "opensAt",
     "dueAt", "closesAt", "maxAttempts", "countedAttempt", "textOpen", "feedback")
   SELECT '${schoolId}', 'a' || c."id" || 'l' || n, c."id", 'r' || n,
     (SELECT "quizzes" -> 0 ->> 'id' FROM "Edition" WHERE "schoolId" = '${schoolId}' AND "revisionId" = 'r' || n AND "language" = 'nl'),
     't' || substr(c."id", 2), 'practice', 'nl', opens, opens + interval '7 days', opens + interval '14 days', 1, 'best', true, 'afterSubmit'
   FROM "Class" c, generate_series(1, ${lessons}) n,
     LATERAL (SELECT timestamptz '${now.toISOString()}' - make_interval(days => (${lessons} - n) * ${Math.floor(1090 / lessons)} + 5) AS opens) o
   WHERE c."schoolId" = '${schoolId}'`,
];

const attempts = (): string[] => [
  `INSERT INTO "Attempt" ("schoolId", "id", "personId", "assignmentId", "revisionId", "quizId", "language", "level", "mode", "number",
     "seed", "questionIds", "startedAt", "submittedAt", "late")
   SELECT '${schoolId}', e."personId" || t."id", e."personId", t."id", t."revisionId", t."quizId", 'nl', 'standard', 'practice', 1, 'seed',
     (SELECT ARRAY(SELECT jsonb_array_elements_text("quizzes" -> 0 -> 'questionIds')) FROM "Edition"
      WHERE "schoolId" = '${schoolId}' AND "revisionId" = t."revisionId" AND "language" = 'nl'),
     at - interval '9 minutes', at, ${chance(`e."personId" || t."id" || 'late'`)} < 0.05
   FROM "Assignment" t
   JOIN "Enrolment" e ON e."schoolId" = t."schoolId" AND e."classId" = t."classId",
     LATERAL (SELECT t."opensAt" + make_interval(hours => (1 + ${chance(`e."personId" || t."id"`)} * 110)::int) AS at) o
   WHERE t."schoolId" = '${schoolId}'`,
];

const answers = (): string[] => {
  const given = `FROM "Attempt" a, unnest(a."questionIds") q WHERE a."schoolId" = '${schoolId}'`;
  const response = `jsonb_build_object('kind', 'singleChoice', 'optionId', substr(md5(a."id" || q), 1, 11))`;
  const write = `md5(a."id" || q)`;
  return [
    `INSERT INTO "AnswerEvent" ("schoolId", "attemptId", "opId", "questionId", "baseVersion", "response", "sha256", "state", "receivedAt")
     SELECT a."schoolId", a."id", ${write}, q, 0, ${response}, ${write} || ${write}, 'counted', a."startedAt" ${given}`,
    `INSERT INTO "Answer" ("schoolId", "attemptId", "questionId", "version", "response", "opId", "sha256", "receivedAt")
     SELECT a."schoolId", a."id", q, 1, ${response}, ${write}, ${write} || ${write}, a."startedAt" ${given}`,
  ];
};

const scores = (): string[] => [
  `INSERT INTO "Score" ("schoolId", "attemptId", "points", "possible", "share", "gradedAt")
   SELECT a."schoolId", a."id", round(cardinality(a."questionIds") * share), cardinality(a."questionIds"),
     round(cardinality(a."questionIds") * share) / cardinality(a."questionIds"), a."submittedAt"
   FROM "Attempt" a, LATERAL (SELECT (0.35 + 0.65 * ${chance(`a."id" || 'share'`)})::numeric AS share) s
   WHERE a."schoolId" = '${schoolId}'`,
  `INSERT INTO "QuestionScore" ("schoolId", "attemptId", "questionId", "verdict", "points", "possible")
   SELECT a."schoolId", a."id", q, CASE WHEN hit THEN 'correct' ELSE 'incorrect' END::"Verdict", hit::int, 1
   FROM "Attempt" a, unnest(a."questionIds") q, LATERAL (SELECT ${chance(`a."id" || q`)} < 0.7 AS hit) s
   WHERE a."schoolId" = '${schoolId}'`,
];

const flagsAndDrafts = (now: Date): string[] => [
  `INSERT INTO "QuestionFlag" ("schoolId", "attemptId", "questionId", "reason", "text", "flaggedAt", "handledAt")
   SELECT a."schoolId", a."id", a."questionIds"[1], 'unclear', '', a."submittedAt",
     CASE WHEN ${chance(`a."id" || 'handled'`)} < 0.9 THEN a."submittedAt" END
   FROM "Attempt" a WHERE a."schoolId" = '${schoolId}' AND ${chance(`a."id" || 'flag'`)} < 0.02`,
  `INSERT INTO "Draft" ("schoolId", "id", "authorId", "title", "language", "chosen", "failing", "body", "savedAt")
   SELECT '${schoolId}', 'd' || n, 't' || (1 + n % 30), 'Concept ' || n, 'nl', 8, n % 4, '{}',
     timestamptz '${now.toISOString()}' - make_interval(days => n) FROM generate_series(1, 120) n`,
];

const log = (now: Date): string[] => [
  `INSERT INTO "AuditEntry" ("schoolId", "id", "at", "actorId", "action", "subject", "subjectId", "details")
   SELECT '${schoolId}', 'log' || n, timestamptz '${new Date(now.getTime() - 900 * day).toISOString()}' + make_interval(mins => n * 25),
     't' || (1 + n % 30), (ARRAY['assignment.create','class.create','enrolment.admit','joinCode.renew','score.view'])[1 + n % 5],
     (ARRAY['assignment','class','person','class','score'])[1 + n % 5], 's' || (1 + n % 900), '{}'
   FROM generate_series(1, 50000) n`,
];
