import type { Database, Prisma } from "@leesbewijs/db";
import { Correction } from "@leesbewijs/domain";
import { rootAssignment } from "./root-assignment.ts";

/** By question, the correction that counts: the newest that was not undone. */
export type CorrectionsInForce = ReadonlyMap<string, Correction>;

export async function correctionsInForce(
  db: Database | Prisma.TransactionClient,
  { schoolId, assignmentId }: { readonly schoolId: string; readonly assignmentId: string | null },
): Promise<CorrectionsInForce> {
  if (assignmentId === null) return new Map();
  const rows = await db.correction.findMany({
    where: { schoolId, assignmentId, undoneAt: null },
    orderBy: { number: "asc" },
  });
  return new Map(rows.map((row) => [row.questionId, Correction.parse(row)]));
}

/** The corrections that count in an attempt. */
export async function correctionsFor(
  db: Database | Prisma.TransactionClient,
  attempt: Parameters<typeof rootAssignment>[1],
): Promise<CorrectionsInForce> {
  const assignmentId = await rootAssignment(db, attempt);
  return correctionsInForce(db, { schoolId: attempt.schoolId, assignmentId });
}
