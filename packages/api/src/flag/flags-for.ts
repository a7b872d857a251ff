import type { Database, Prisma } from "@leesbewijs/db";
import { FlagForTeacher, Response } from "@leesbewijs/domain";
import { keyForTeacher, shuffleForAttempt } from "@leesbewijs/grading";
import { gradeContext } from "../attempt/grade-context.ts";
import { correctionsInForce } from "../correction/corrections-in-force.ts";
import { readArticles, readKeys, readQuestions } from "../lesson/read-edition.ts";

/** What students flagged in an assignment, each with what its student saw: what waits first, then the newest. */
export async function flagsFor(
  db: Database,
  assignment: Prisma.AssignmentGetPayload<object>,
  which: { readonly questionId?: string } = {},
): Promise<FlagForTeacher[]> {
  const { schoolId, id: assignmentId } = assignment;
  const rows = await db.questionFlag.findMany({
    where: { schoolId, withdrawnAt: null, attempt: { assignmentId }, ...which },
    include: { attempt: { include: { person: { select: { displayName: true } } } } },
    orderBy: [{ handledAt: { sort: "desc", nulls: "first" } }, { flaggedAt: "desc" }],
    take: 200,
  });
  const ids = [...new Set(rows.map(({ questionId }) => questionId))];
  const articles = await readArticles(db, assignment);
  const keys = await readKeys(db, assignment, ids);
  const questions = await readQuestions(db, assignment, ids);
  const corrections = await correctionsInForce(db, { schoolId, assignmentId });
  return rows.flatMap(({ attempt, questionId, response, ...flag }) => {
    const question = questions.find(({ id }) => id === questionId);
    const key = question && keys.get(question.id);
    if (!key) return [];
    const { level } = gradeContext(attempt);
    return [
      FlagForTeacher.parse({
        ...flag,
        personId: attempt.personId,
        displayName: attempt.person.displayName,
        number: attempt.questionIds.indexOf(questionId) + 1,
        level,
        question: shuffleForAttempt(question, attempt.seed),
        key: keyForTeacher(question, key, articles, level, corrections.get(questionId) ?? null),
        response: response === null ? null : Response.parse(response),
      }),
    ];
  });
}
