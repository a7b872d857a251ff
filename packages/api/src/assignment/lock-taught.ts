import type { Prisma } from "@leesbewijs/db";
import type { Actor, AssignmentId } from "@leesbewijs/domain";
import { lockForRegrade } from "../correction/lock-assignment.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";

/**
 * The assignment of a teacher, as it is now and stays until the transaction ends.
 *
 * @throws Problem `notFound` where the teacher has none such; nothing is locked then
 */
export async function lockTaughtAssignment(tx: Prisma.TransactionClient, actor: Actor, assignmentId: AssignmentId) {
  const where = { ...taughtAssignments(actor), id: assignmentId };
  if ((await tx.assignment.count({ where })) === 0) throw notFound("assignment");
  await lockForRegrade(tx, { schoolId: actor.schoolId, assignmentId });
  return tx.assignment.findFirstOrThrow({ where });
}
