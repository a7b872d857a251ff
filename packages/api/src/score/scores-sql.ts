import { Prisma } from "@leesbewijs/db";
import type { Actor, ScoreFilter } from "@leesbewijs/domain";

/**
 * Submitted attempts of the school with what they belong to, as tables for a report: "a" the attempt, "s" its score, "t" its
 * assignment, "r" its revision. The same selection as `scoresWhere`, in SQL.
 */
export function scoresFrom(actor: Actor, filter: ScoreFilter): Prisma.Sql {
  const { classId, lessonId, personId, teacherId, from, until } = filter;
  const conditions = [
    Prisma.sql`a."schoolId" = ${actor.schoolId} AND a."assignmentId" IS NOT NULL AND a."submittedAt" IS NOT NULL`,
    ...(classId ? [Prisma.sql`t."classId" = ${classId}`] : []),
    ...(teacherId ? [Prisma.sql`t."createdById" = ${teacherId}`] : []),
    ...(lessonId ? [Prisma.sql`r."lessonId" = ${lessonId}`] : []),
    ...(personId ? [Prisma.sql`a."personId" = ${personId}`] : []),
    ...(from ? [Prisma.sql`a."submittedAt" >= ${from}`] : []),
    ...(until ? [Prisma.sql`a."submittedAt" <= ${until}`] : []),
  ];
  return Prisma.sql`
    "Attempt" a
    JOIN "Score" s ON s."schoolId" = a."schoolId" AND s."attemptId" = a."id"
    JOIN "Assignment" t ON t."schoolId" = a."schoolId" AND t."id" = a."assignmentId"
    JOIN "LessonRevision" r ON r."schoolId" = a."schoolId" AND r."id" = a."revisionId"
    WHERE ${Prisma.join(conditions, " AND ")}`;
}
