import { AssignmentId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { taughtClasses } from "../scope.ts";
import { teacher } from "../trpc.ts";

/**
 * Takes an assignment away from the class, or puts it back. Work and scores are kept; students no longer see it.
 */
export const archive = teacher
  .input(z.object({ assignmentId: AssignmentId, archived: z.boolean() }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, archived } }) => {
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.assignment.updateMany({
        where: { schoolId: ctx.actor.schoolId, id: assignmentId, class: taughtClasses(ctx.actor) },
        data: { archivedAt: archived ? ctx.now : null },
      });
      if (count === 0) throw notFound("assignment");
      const action = archived ? "assignment.archive" : "assignment.restore";
      await record(tx, ctx.actor, { action, subject: "assignment", subjectId: assignmentId });
    });
    return {};
  });
