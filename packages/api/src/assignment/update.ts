import { AssignmentId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";

/**
 * Moves the moments of an assignment. Attempts that were handed in stay as they are. They are taken as they are given: what
 * time stood still before is in them, and no extension of before can be taken back any more.
 */
export const update = teacher
  .input(
    z
      .object({ assignmentId: AssignmentId, opensAt: z.date(), dueAt: z.date(), closesAt: z.date() })
      .refine((times) => times.opensAt < times.dueAt, { path: ["dueAt"], message: "due-after-opens" })
      .refine((times) => times.dueAt <= times.closesAt, { path: ["closesAt"], message: "closes-after-due" }),
  )
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, opensAt, dueAt, closesAt } }) => {
    await ctx.db.$transaction(async (tx) => {
      const where = { ...taughtAssignments(ctx.actor), id: assignmentId };
      const { count } = await tx.assignment.updateMany({ where, data: { opensAt, dueAt, closesAt } });
      if (count === 0) throw notFound("assignment");
      const { schoolId, personId } = ctx.actor;
      await tx.assignment.updateMany({ where: { ...where, pausedAt: { lt: ctx.now } }, data: { pausedAt: ctx.now } });
      const ended = { endedAt: ctx.now, endedById: personId };
      const extensions = { schoolId, assignmentId, kind: "extend", endedAt: null } as const;
      await tx.timeChange.updateMany({ where: extensions, data: ended });
      await record(tx, ctx.actor, {
        action: "assignment.update",
        subject: "assignment",
        subjectId: assignmentId,
        details: { opensAt: opensAt.toISOString(), dueAt: dueAt.toISOString(), closesAt: closesAt.toISOString() },
      });
    });
    return {};
  });
