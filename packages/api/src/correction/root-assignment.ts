import type { Database, Prisma } from "@leesbewijs/db";

type Attempt = {
  readonly schoolId: string;
  readonly assignmentId: string | null;
  readonly redoOf: string | null;
};

/**
 * The assignment whose corrections count in an attempt: its own, or that of the attempt of which it asks again what was
 * missed. Null for practice of one's own.
 */
export async function rootAssignment(
  db: Database | Prisma.TransactionClient,
  { schoolId, assignmentId, redoOf }: Attempt,
): Promise<string | null> {
  let [root, from] = [assignmentId, redoOf];
  while (root === null && from !== null) {
    const before: { assignmentId: string | null; redoOf: string | null } = await db.attempt.findUniqueOrThrow({
      where: { schoolId_id: { schoolId, id: from } },
      select: { assignmentId: true, redoOf: true },
    });
    [root, from] = [before.assignmentId, before.redoOf];
  }
  return root;
}
