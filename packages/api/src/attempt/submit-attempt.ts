import type { Database, Prisma } from "@leesbewijs/db";
import { Response, type Score } from "@leesbewijs/domain";
import { isLate, scoreAttempt } from "@leesbewijs/grading";
import { readKeys, readQuestions } from "../lesson/read-edition.ts";

type Attempt = Prisma.AttemptGetPayload<{ include: { assignment: true } }>;

/**
 * Ends an attempt and grades it, once: whoever comes second finds it done. The row is locked first, as a save locks it,
 * so that each answer is either in the score or kept as late.
 *
 * @param at the moment that counts as the handing in
 */
export async function submitAttempt(
  db: Database,
  id: { readonly schoolId: string; readonly attemptId: string },
  at: Date,
) {
  const { schoolId, attemptId } = id;
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`
      SELECT 1 FROM "Attempt" WHERE "schoolId" = ${schoolId} AND "id" = ${attemptId} FOR UPDATE`;
    const attempt = await tx.attempt.findUniqueOrThrow({
      where: { schoolId_id: { schoolId, id: attemptId } },
      include: { assignment: true },
    });
    if (attempt.submittedAt) return;
    const score = await gradeAttempt(tx, attempt);
    await tx.attempt.update({
      where: { schoolId_id: { schoolId, id: attemptId } },
      data: { submittedAt: at, late: isLate(at, attempt.assignment?.dueAt ?? null) },
    });
    const { points, possible } = score;
    const share = possible === 0 ? 0 : points / possible;
    await tx.score.create({ data: { schoolId, attemptId, points, possible, share, gradedAt: at } });
    await tx.questionScore.createMany({
      data: score.questions.map((question) => ({ schoolId, attemptId, ...question })),
    });
  });
}

/** The score of an attempt from its stored answers and the keys of its own revision. */
async function gradeAttempt(tx: Prisma.TransactionClient, attempt: Attempt): Promise<Score> {
  const { schoolId, revisionId, language, questionIds } = attempt;
  const place = { schoolId, revisionId, language };
  const questions = await readQuestions(tx, place, questionIds);
  const keys = await readKeys(tx, place, questionIds);
  const answers = await tx.answer.findMany({ where: { schoolId, attemptId: attempt.id } });
  const responses = new Map(answers.map((answer) => [answer.questionId, Response.parse(answer.response)]));
  const items = questions.flatMap((question) => {
    const key = keys.get(question.id);
    return key ? [{ question, key, response: responses.get(question.id) ?? null }] : [];
  });
  return scoreAttempt(items, { language: language === "en" ? "en" : "nl" });
}
