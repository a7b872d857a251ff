import { AssignmentId, TimeChangeId } from "@leesbewijs/domain";
import { hasClosed } from "@leesbewijs/grading";
import { z } from "zod";
import { arrangedStudents } from "../arrangement/arranged-students.ts";
import { record } from "../audit/record.ts";
import { Problem } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { lockTaughtAssignment } from "./lock-taught.ts";

/**
 * Lets time stand still for everybody for whom an assignment is open: nothing is begun and nothing closes until `resume`,
 * and what is saved meanwhile is kept and counts. The sender names the pause, so that a repeated send makes one.
 */
export const pause = teacher
  .input(z.object({ assignmentId: AssignmentId, changeId: TimeChangeId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, changeId } }) => {
    const { schoolId, personId: byId } = ctx.actor;
    await ctx.db.$transaction(async (tx) => {
      const row = await lockTaughtAssignment(tx, ctx.actor, assignmentId);
      const made = await tx.timeChange.count({ where: { schoolId, id: changeId } });
      if (made > 0 || row.pausedAt !== null) return;
      if (ctx.now < row.opensAt) throw new Problem("notOpenYet");
      const others = (await arrangedStudents(tx, row)).map(({ terms }) => terms);
      if ([row, ...others].every((terms) => hasClosed(terms, ctx.now))) throw new Problem("closed");
      const change = { kind: "pause", at: ctx.now, byId } as const;
      await tx.timeChange.create({ data: { schoolId, id: changeId, assignmentId, ...change } });
      const where = { schoolId_id: { schoolId, id: assignmentId } };
      await tx.assignment.update({ where, data: { pausedAt: ctx.now } });
      await record(tx, ctx.actor, { action: "assignment.pause", subject: "assignment", subjectId: assignmentId });
    });
    ctx.boards.changed({ schoolId: ctx.actor.schoolId, assignmentId });
    return {};
  });
