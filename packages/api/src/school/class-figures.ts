import type { Actor } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { schoolYearOf, startOfSchoolYear } from "./school-year.ts";

const pageSize = 50;

type Row = {
  readonly classId: string;
  readonly name: string;
  readonly teachers: string[];
  readonly students: number;
  readonly assignments: number;
  readonly closed: number;
  readonly done: number;
  readonly scores: number;
  readonly mean: number | null;
  readonly lastAt: Date | null;
  readonly classes: number;
};

/** How each class in use does this school year, by name, a page at a time. */
export async function classFigures(ctx: Context & { readonly actor: Actor }, page: number) {
  const { schoolId, timeZone } = ctx.actor;
  const start = startOfSchoolYear(schoolYearOf(ctx.now, timeZone), timeZone);
  const rows = await ctx.db.$queryRaw<Row[]>`
    WITH classes AS (
      SELECT c."id", c."name", (count(*) OVER ())::int AS total FROM "Class" c
      WHERE c."schoolId" = ${schoolId} AND c."archivedAt" IS NULL
      ORDER BY c."name", c."id" LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
    ), work AS (
      SELECT t."classId", t."id", t."closesAt" <= ${ctx.now} AS closed
      FROM "Assignment" t JOIN classes c ON c."id" = t."classId"
      WHERE t."schoolId" = ${schoolId} AND t."archivedAt" IS NULL AND t."opensAt" >= ${start} AND t."opensAt" <= ${ctx.now}
    ), made AS (
      SELECT w."classId", count(*)::int AS scores, avg(s."share")::float8 AS mean, max(a."submittedAt") AS last_at,
        count(DISTINCT (a."personId", a."assignmentId")) FILTER (WHERE w.closed AND EXISTS (
          SELECT 1 FROM "Enrolment" e WHERE e."schoolId" = a."schoolId" AND e."classId" = w."classId"
            AND e."personId" = a."personId" AND e."state" = 'active'))::int AS done
      FROM work w
      JOIN "Attempt" a ON a."schoolId" = ${schoolId} AND a."assignmentId" = w."id" AND a."submittedAt" IS NOT NULL
      JOIN "Score" s ON s."schoolId" = a."schoolId" AND s."attemptId" = a."id"
      GROUP BY w."classId"
    )
    SELECT c."id" AS "classId", c."name", c.total AS "classes",
      ARRAY(SELECT p."displayName" FROM "Teaching" g
        JOIN "Person" p ON p."schoolId" = g."schoolId" AND p."id" = g."personId"
        WHERE g."schoolId" = ${schoolId} AND g."classId" = c."id" ORDER BY 1) AS "teachers",
      (SELECT count(*)::int FROM "Enrolment" e
        WHERE e."schoolId" = ${schoolId} AND e."classId" = c."id" AND e."state" = 'active') AS "students",
      (SELECT count(*)::int FROM work w WHERE w."classId" = c."id") AS "assignments",
      (SELECT count(*)::int FROM work w WHERE w."classId" = c."id" AND w.closed) AS "closed",
      coalesce(m.done, 0) AS "done", coalesce(m.scores, 0) AS "scores", m.mean AS "mean", m.last_at AS "lastAt"
    FROM classes c LEFT JOIN made m ON m."classId" = c."id"
    ORDER BY c."name", c."id"`;
  return {
    classes: rows.map(({ closed, done, mean, ...row }) => ({
      ...row,
      meanShare: mean,
      handedIn: closed * row.students === 0 ? null : done / (closed * row.students),
    })),
    page,
    pages: Math.max(1, Math.ceil((rows[0]?.classes ?? 0) / pageSize)),
  };
}
