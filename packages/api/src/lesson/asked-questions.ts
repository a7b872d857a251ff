import type { Database, Prisma } from "@leesbewijs/db";
import type { QuestionId } from "@leesbewijs/domain";
import { originOf } from "./origin-of.ts";
import { parseQuizzes } from "./read-edition.ts";

type Edition = Pick<Prisma.EditionGetPayload<object>, "language" | "quizzes">;

/**
 * The questions that any quiz of any revision of a lesson asks: an open attempt may be at an older one. The others can be
 * tried without giving anything of a quiz away.
 */
export async function askedQuestions(
  db: Database,
  lesson: Parameters<typeof originOf>[1],
  edition: Edition,
): Promise<ReadonlySet<QuestionId>> {
  const origin = await originOf(db, lesson);
  const editions = await db.edition.findMany({
    where: { schoolId: origin.schoolId, language: edition.language, revision: { lessonId: origin.id } },
    select: { quizzes: true },
  });
  const quizzes = [edition, ...editions].flatMap((one) => parseQuizzes(one.quizzes));
  return new Set(quizzes.flatMap(({ questionIds }) => questionIds));
}
