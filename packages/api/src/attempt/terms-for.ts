import type { Prisma } from "@leesbewijs/db";
import type { Terms } from "@leesbewijs/domain";
import { termsOf } from "@leesbewijs/grading";

/** What is read of a person to know the terms of their attempts. Somebody has arrangements at few assignments. */
export const termsOfPerson = { standing: true, arrangements: true } satisfies Prisma.PersonSelect;

export type Arranged = Prisma.PersonGetPayload<{ select: typeof termsOfPerson }>;
type Assigned = Prisma.AssignmentGetPayload<object>;

/** What holds for an attempt; null outside assignments. */
export const termsFor = ({ assignment, person }: { readonly assignment: Assigned | null; readonly person: Arranged }) =>
  assignment && termsAt(assignment, person);

/** What holds for a student at an assignment. */
export const termsAt = (assignment: Assigned, { standing, arrangements }: Arranged): Terms =>
  termsOf(
    assignment,
    arrangements.find(({ assignmentId }) => assignmentId === assignment.id),
    standing,
  );
