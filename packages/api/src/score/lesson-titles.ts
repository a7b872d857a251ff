import { type Database, Prisma } from "@leesbewijs/db";

/** The title of each lesson in its newest revision. */
export async function lessonTitles(
  db: Database,
  schoolId: string,
  ids: string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ lessonId: string; title: string }[]>`
    SELECT DISTINCT ON (r."lessonId") r."lessonId", e."title"
    FROM "LessonRevision" r JOIN "Edition" e ON e."schoolId" = r."schoolId" AND e."revisionId" = r."id"
    WHERE r."schoolId" = ${schoolId} AND r."lessonId" IN (${Prisma.join(ids)})
    ORDER BY r."lessonId", r."number" DESC, e."language" DESC`;
  return new Map(rows.map(({ lessonId, title }) => [lessonId, title]));
}
