import type { Prisma } from "@leesbewijs/db";
import { Arrangement, AssignmentId, PersonId } from "@leesbewijs/domain";
import { z } from "zod";
import { lockTaughtAssignment } from "../assignment/lock-taught.ts";
import { termsAt } from "../attempt/terms-for.ts";
import { record } from "../audit/record.ts";
import { notFound, Problem } from "../problem.ts";
import { assignedStudents } from "../scope.ts";
import { teacher } from "../trpc.ts";

/**
 * Gives a student of the class moments or tries of their own at an assignment, or takes them away where nothing is left.
 * Sent again it is the same. What was handed in stays handed in. The log says that it was done, not what.
 */
export const save = teacher
  .input(z.object({ assignmentId: AssignmentId, personId: PersonId, arrangement: Arrangement }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, personId, arrangement } }) => {
    const { schoolId, personId: byId } = ctx.actor;
    await ctx.db.$transaction(async (tx) => {
      const row = await lockTaughtAssignment(tx, ctx.actor, assignmentId);
      const student = await tx.person.findFirst({
        where: { ...assignedStudents(row), id: personId },
        select: { standing: true },
      });
      if (!student) throw notFound("student");
      const place = { schoolId, assignmentId, personId };
      const where = { schoolId_assignmentId_personId: place };
      const said = { ...arrangement, byId, savedAt: ctx.now };
      const { opensAt, dueAt } = termsAt(row, { ...student, arrangements: [{ ...place, ...said }] });
      if (opensAt >= dueAt) throw new Problem("invalidInput", "due-after-opens");
      const before = await tx.arrangement.findUnique({ where });
      if (same(before, arrangement)) return;
      if (isNothing(arrangement)) await tx.arrangement.delete({ where });
      else await tx.arrangement.upsert({ where, create: { ...place, ...said }, update: said });
      const entry = { action: "assignment.arrange", subject: "assignment", subjectId: assignmentId } as const;
      await record(tx, ctx.actor, { ...entry, details: { personId } });
    });
    return {};
  });

const isNothing = ({ opensAt, dueAt, closesAt, extraTries }: Arrangement): boolean =>
  opensAt === null && dueAt === null && closesAt === null && extraTries === 0;

function same(before: Prisma.ArrangementGetPayload<object> | null, after: Arrangement): boolean {
  if (before === null) return isNothing(after);
  const said = ({ opensAt, dueAt, closesAt, extraTries }: Arrangement): string =>
    JSON.stringify([opensAt, dueAt, closesAt, extraTries]);
  return said(before) === said(after);
}
