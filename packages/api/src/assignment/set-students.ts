import { AssignmentId, ChosenStudents } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { teacher } from "../trpc.ts";
import { assignTo } from "./assign-to.ts";
import { lockTaughtAssignment } from "./lock-taught.ts";

/** Changes whom an assignment is for. Who has begun it keeps it, with everything that was given. */
export const setStudents = teacher
  .input(z.object({ assignmentId: AssignmentId, personIds: ChosenStudents }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, personIds } }) => {
    const { schoolId } = ctx.actor;
    await ctx.db.$transaction(async (tx) => {
      const { classId } = await lockTaughtAssignment(tx, ctx.actor, assignmentId);
      const where = { schoolId_id: { schoolId, id: assignmentId } };
      await tx.assignment.update({ where, data: { wholeClass: personIds === null } });
      if (personIds === null) await tx.assignedStudent.deleteMany({ where: { schoolId, assignmentId } });
      else await assignTo(tx, { schoolId, classId, assignmentId }, personIds);
      const entry = { action: "assignment.for", subject: "assignment", subjectId: assignmentId } as const;
      await record(tx, ctx.actor, { ...entry, details: { students: personIds?.length ?? "all" } });
    });
    return {};
  });
