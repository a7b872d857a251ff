import type { Prisma } from "@leesbewijs/db";

type Assignment = { readonly schoolId: string; readonly assignmentId: string };

/**
 * What decides on scores of an assignment takes turns: each regrade has it alone, and handing in waits for a regrade and a
 * regrade for those who are handing in, so that no attempt is graded by keys that were replaced meanwhile. Always before
 * the lock on an attempt. Beginning an attempt and saving an answer wait for neither.
 */
export async function lockForRegrade(tx: Prisma.TransactionClient, { schoolId, assignmentId }: Assignment) {
  await tx.$queryRaw`
    SELECT 1 FROM "Assignment" WHERE "schoolId" = ${schoolId} AND "id" = ${assignmentId} FOR NO KEY UPDATE`;
}

/** See `lockForRegrade`: many may hand in at once. */
export async function lockForHandIn(tx: Prisma.TransactionClient, { schoolId, assignmentId }: Assignment) {
  await tx.$queryRaw`
    SELECT 1 FROM "Assignment" WHERE "schoolId" = ${schoolId} AND "id" = ${assignmentId} FOR SHARE`;
}
