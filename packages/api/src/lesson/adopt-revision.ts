import type { Prisma } from "@leesbewijs/db";
import { newId } from "../new-id.ts";

/**
 * Gives a school its own copy of an open revision, once. Assignments and attempts then point inside their school, so
 * that everything of a school can be kept, moved and erased together, and a later change of the open lesson touches
 * nobody's work.
 *
 * @returns the id of the school's revision, the one that was made before where there is one
 */
export async function adoptRevision(
  tx: Prisma.TransactionClient,
  schoolId: string,
  revision: { readonly schoolId: string; readonly id: string },
): Promise<string> {
  if (revision.schoolId === schoolId) return revision.id;
  const lessonId = newId();
  const id = newId();
  const made = await tx.lesson.createMany({
    data: { schoolId, id: lessonId, copiedFrom: revision.id },
    skipDuplicates: true,
  });
  if (made.count === 0) {
    const earlier = await tx.lessonRevision.findFirstOrThrow({
      where: { schoolId, lesson: { copiedFrom: revision.id } },
      orderBy: { number: "desc" },
    });
    return earlier.id;
  }
  const from = revision.schoolId;
  await tx.$executeRaw`
    INSERT INTO "LessonRevision" ("schoolId", "id", "lessonId", "number", "hash", "newsDate", "sensitive", "findings")
    SELECT ${schoolId}, ${id}, ${lessonId}, 1, "hash", "newsDate", "sensitive", "findings"
    FROM "LessonRevision" WHERE "schoolId" = ${from} AND "id" = ${revision.id}`;
  await tx.$executeRaw`
    INSERT INTO "Edition" ("schoolId", "revisionId", "language", "title", "lead", "words", "content", "quizzes")
    SELECT ${schoolId}, ${id}, "language", "title", "lead", "words", "content", "quizzes"
    FROM "Edition" WHERE "schoolId" = ${from} AND "revisionId" = ${revision.id}`;
  await tx.$executeRaw`
    INSERT INTO "Article" ("schoolId", "revisionId", "language", "level", "title", "text", "blocks")
    SELECT ${schoolId}, ${id}, "language", "level", "title", "text", "blocks"
    FROM "Article" WHERE "schoolId" = ${from} AND "revisionId" = ${revision.id}`;
  await tx.$executeRaw`
    INSERT INTO "Question" ("schoolId", "revisionId", "language", "id", "position", "body")
    SELECT ${schoolId}, ${id}, "language", "id", "position", "body"
    FROM "Question" WHERE "schoolId" = ${from} AND "revisionId" = ${revision.id}`;
  await tx.$executeRaw`
    INSERT INTO "AnswerKey" ("schoolId", "revisionId", "language", "questionId", "body")
    SELECT ${schoolId}, ${id}, "language", "questionId", "body"
    FROM "AnswerKey" WHERE "schoolId" = ${from} AND "revisionId" = ${revision.id}`;
  return id;
}
