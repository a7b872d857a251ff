import type { Database, Prisma } from "@leesbewijs/db";
import type { ArrangedStudent } from "@leesbewijs/domain";
import { assignedStudents } from "../scope.ts";
import { termsAt } from "../attempt/terms-for.ts";

type Assigned = Prisma.AssignmentGetPayload<object>;

/** Everybody whom an assignment is for who has something of their own at it, by name, with what holds for them. */
export async function arrangedStudents(
  db: Database | Prisma.TransactionClient,
  assignment: Assigned,
): Promise<ArrangedStudent[]> {
  const { id: assignmentId } = assignment;
  const people = await db.person.findMany({
    where: {
      ...assignedStudents(assignment),
      OR: [{ standing: { isNot: null } }, { arrangements: { some: { assignmentId } } }],
    },
    select: { id: true, displayName: true, standing: true, arrangements: { where: { assignmentId } } },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
  });
  return people.map(({ id, displayName, ...arranged }) => {
    const { standing, arrangements } = arranged;
    const own = arrangements[0] ?? null;
    return { personId: id, displayName, standing, own, terms: termsAt(assignment, arranged) } as ArrangedStudent;
  });
}
