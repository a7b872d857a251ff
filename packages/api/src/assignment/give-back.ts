import { AssignmentId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";

/** Gives back the results of an assignment that wait for that, or takes them back. Twice is once. */
export const giveBack = teacher
  .input(z.object({ assignmentId: AssignmentId, returned: z.boolean() }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, returned } }) => {
    await ctx.db.$transaction(async (tx) => {
      const where = { ...taughtAssignments(ctx.actor), id: assignmentId };
      const row = await tx.assignment.findFirst({ where });
      if (!row) throw notFound("assignment");
      if ((row.returnedAt !== null) === returned) return;
      await tx.assignment.updateMany({ where, data: { returnedAt: returned ? ctx.now : null } });
      const action = returned ? "assignment.return" : "assignment.withhold";
      await record(tx, ctx.actor, { action, subject: "assignment", subjectId: assignmentId });
    });
    return {};
  });
