import type { Database, Prisma } from "@leesbewijs/db";
import { type QuestionId, Response, type Score, type SubmitAttempt } from "@leesbewijs/domain";
import { isLate, scoreAttempt } from "@leesbewijs/grading";
import { readKeys, readQuestions } from "../lesson/read-edition.ts";
import { gradeContext } from "./grade-context.ts";

type Attempt = Prisma.AttemptGetPayload<{ include: { assignment: true } }>;

/**
 * Ends an attempt and grades it, once: whoever comes second finds it done. The row is locked first, as a save locks it,
 * so that each answer is either in the score or kept as late.
 *
 * @param at the moment that counts as the handing in
 * @param manifest what the sender believes it gave; empty where the server hands in by itself
 * @returns questions of the manifest whose answer never arrived; where there are any, nothing was handed in
 */
export async function submitAttempt(
  db: Database,
  id: { readonly schoolId: string; readonly attemptId: string },
  at: Date,
  manifest: Manifest = [],
): Promise<QuestionId[]> {
  const { schoolId, attemptId } = id;
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`
      SELECT 1 FROM "Attempt" WHERE "schoolId" = ${schoolId} AND "id" = ${attemptId} FOR UPDATE`;
    const attempt = await tx.attempt.findUniqueOrThrow({
      where: { schoolId_id: { schoolId, id: attemptId } },
      include: { assignment: true },
    });
    const missing = await neverArrived(tx, id, manifest);
    if (attempt.submittedAt || missing.length > 0) return missing;
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
    return [];
  });
}

type Manifest = SubmitAttempt["manifest"];

async function neverArrived(
  tx: Prisma.TransactionClient,
  { schoolId, attemptId }: { readonly schoolId: string; readonly attemptId: string },
  manifest: Manifest,
): Promise<QuestionId[]> {
  if (manifest.length === 0) return [];
  const events = await tx.answerEvent.findMany({
    where: { schoolId, attemptId, opId: { in: manifest.map(({ opId }) => opId) } },
    select: { opId: true, sha256: true },
  });
  const hashes = new Map(events.map(({ opId, sha256 }) => [opId, sha256]));
  return manifest.flatMap(({ questionId, opId, sha256 }) => (hashes.get(opId) === sha256 ? [] : [questionId]));
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
  return scoreAttempt(items, gradeContext(attempt));
}
