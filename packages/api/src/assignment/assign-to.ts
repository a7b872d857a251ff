import type { Prisma } from "@leesbewijs/db";
import type { PersonId } from "@leesbewijs/domain";
import { requireStudents } from "../class/require-students.ts";

type Place = { readonly schoolId: string; readonly classId: string; readonly assignmentId: string };

/**
 * Says whom an assignment is for; nobody else of the class gets it.
 *
 * @throws Problem `notFound` where somebody is not in the class
 */
export async function assignTo(
  tx: Prisma.TransactionClient,
  { schoolId, classId, assignmentId }: Place,
  personIds: readonly PersonId[],
): Promise<void> {
  await requireStudents(tx, { schoolId, classId }, personIds);
  await tx.assignedStudent.deleteMany({ where: { schoolId, assignmentId } });
  await tx.assignedStudent.createMany({
    data: [...new Set(personIds)].map((personId) => ({ schoolId, assignmentId, personId })),
  });
}
