import type { Database, Prisma } from "@leesbewijs/db";
import type { QuestionId, SubmitAttempt } from "@leesbewijs/domain";
import { isLate } from "@leesbewijs/grading";
import { correctionsInForce } from "../correction/corrections-in-force.ts";
import { lockForHandIn } from "../correction/lock-assignment.ts";
import { rootAssignment } from "../correction/root-assignment.ts";
import { scorer } from "../correction/score-from-scratch.ts";
import { termsFor, termsOfPerson } from "./terms-for.ts";

/**
 * Ends an attempt and grades it, once: whoever comes second finds it done. The row is locked, as a save locks it, so that
 * each answer is either in the score or kept as late; its assignment before it, so that no correction is missed.
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
    const where = { schoolId_id: { schoolId, id: attemptId } };
    const select = { schoolId: true, assignmentId: true, redoOf: true } as const;
    const assignmentId = await rootAssignment(tx, await tx.attempt.findUniqueOrThrow({ where, select }));
    if (assignmentId !== null) await lockForHandIn(tx, { schoolId, assignmentId });
    await tx.$queryRaw`
      SELECT 1 FROM "Attempt" WHERE "schoolId" = ${schoolId} AND "id" = ${attemptId} FOR UPDATE`;
    const include = { assignment: true, answers: true, person: { select: termsOfPerson } } as const;
    const attempt = await tx.attempt.findUniqueOrThrow({ where, include });
    const missing = await neverArrived(tx, id, manifest);
    if (attempt.submittedAt || missing.length > 0) return missing;
    const corrections = await correctionsInForce(tx, { schoolId, assignmentId });
    const grade = await scorer(tx, attempt, corrections, attempt.questionIds);
    const score = grade(attempt);
    await tx.attempt.update({
      where,
      data: { submittedAt: at, late: isLate(at, termsFor(attempt)) },
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
