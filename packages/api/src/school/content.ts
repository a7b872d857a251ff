import { ContentQueue } from "@leesbewijs/domain";
import { z } from "zod";
import { lessonTitles } from "../score/lesson-titles.ts";
import { admin } from "../trpc.ts";

/** So many of each are listed; the rest is counted. */
const most = 50;
const year = 365 * 86_400_000;

/** What of the school's lessons asks for attention: drafts, reports of students, and lessons that may have gone out of date. */
export const content = admin
  .input(z.object({}))
  .output(ContentQueue)
  .query(async ({ ctx }) => {
    const { schoolId } = ctx.actor;
    const unfinished = {
      schoolId,
      removedAt: null,
      OR: [{ publishedVersion: null }, { version: { gt: ctx.db.draft.fields.publishedVersion } }],
    };
    const [drafts, draftsTotal, flags, outdated] = await Promise.all([
      ctx.db.draft.findMany({
        where: unfinished,
        omit: { body: true },
        include: { author: { select: { displayName: true } } },
        orderBy: [{ failing: { sort: "desc", nulls: "last" } }, { savedAt: "desc" }],
        take: most,
      }),
      ctx.db.draft.count({ where: unfinished }),
      ctx.db.$queryRaw<FlagRow[]>`
        SELECT t."id" AS "assignmentId", e."title" AS "lessonTitle", e."language", c."name" AS "className",
          p."displayName" AS "teacherName", count(*)::int AS "waiting", min(f."flaggedAt") AS "since"
        FROM "QuestionFlag" f
        JOIN "Attempt" a ON a."schoolId" = f."schoolId" AND a."id" = f."attemptId"
        JOIN "Assignment" t ON t."schoolId" = a."schoolId" AND t."id" = a."assignmentId"
        JOIN "Class" c ON c."schoolId" = t."schoolId" AND c."id" = t."classId"
        JOIN "Person" p ON p."schoolId" = t."schoolId" AND p."id" = t."createdById"
        JOIN "Edition" e ON e."schoolId" = t."schoolId" AND e."revisionId" = t."revisionId" AND e."language" = t."language"
        WHERE f."schoolId" = ${schoolId} AND f."withdrawnAt" IS NULL AND f."handledAt" IS NULL
        GROUP BY t."id", e."title", e."language", c."name", p."displayName"
        ORDER BY min(f."flaggedAt") LIMIT ${most}`,
      ctx.db.$queryRaw<OutdatedRow[]>`
        WITH newest AS (
          SELECT DISTINCT ON (r."lessonId") r."lessonId", r."id" FROM "LessonRevision" r
          WHERE r."schoolId" = ${schoolId} ORDER BY r."lessonId", r."number" DESC
        )
        SELECT n."lessonId", min(q."language") AS "language", min(q."body" ->> 'validAsOf') AS "validAsOf",
          (SELECT count(*)::int FROM "Assignment" t JOIN "LessonRevision" r ON r."schoolId" = t."schoolId" AND r."id" = t."revisionId"
            WHERE t."schoolId" = ${schoolId} AND r."lessonId" = n."lessonId" AND t."archivedAt" IS NULL
              AND t."opensAt" <= ${ctx.now} AND t."closesAt" > ${ctx.now}) AS "openAssignments"
        FROM newest n JOIN "Question" q ON q."schoolId" = ${schoolId} AND q."revisionId" = n."id"
        GROUP BY n."lessonId"
        HAVING min(q."body" ->> 'validAsOf') < ${new Date(ctx.now.getTime() - year).toISOString().slice(0, 10)}
        ORDER BY 4 DESC, 3 LIMIT ${most}`,
    ]);
    const titles = await lessonTitles(
      ctx.db,
      schoolId,
      outdated.map(({ lessonId }) => lessonId),
    );
    return ContentQueue.parse({
      drafts: drafts.map(({ id, author, publishedVersion, ...draft }) => ({
        ...draft,
        draftId: id,
        authorName: author.displayName,
        published: publishedVersion !== null,
      })),
      draftsTotal,
      flags,
      outdated: outdated.map((lesson) => ({ ...lesson, title: titles.get(lesson.lessonId) ?? "" })),
    });
  });

type FlagRow = { readonly assignmentId: string };
type OutdatedRow = { readonly lessonId: string };
