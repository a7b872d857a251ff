import type { Prisma } from "@leesbewijs/db";
import type { PersonId } from "@leesbewijs/domain";
import { notFound } from "../problem.ts";

/**
 * Makes sure that everybody named is a student of the class.
 *
 * @throws Problem `notFound` where somebody is not, without saying who
 */
export async function requireStudents(
  tx: Prisma.TransactionClient,
  place: { readonly schoolId: string; readonly classId: string },
  personIds: readonly PersonId[],
): Promise<void> {
  const found = await tx.enrolment.count({ where: { ...place, state: "active", personId: { in: [...personIds] } } });
  if (found !== new Set(personIds).size) throw notFound("student");
}
