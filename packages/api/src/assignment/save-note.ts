import { WorkNote } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";

/** Says something of one student's work, and whether it counts for this student. Sent again it is the same note. */
export const saveNote = teacher
  .input(WorkNote)
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, personId, comment, excused } }) => {
    const { schoolId, personId: byId } = ctx.actor;
    const assignment = await ctx.db.assignment.findFirst({
      where: { ...taughtAssignments(ctx.actor), id: assignmentId },
      select: { classId: true },
    });
    if (!assignment) throw notFound("assignment");
    const { classId } = assignment;
    const pupil = await ctx.db.enrolment.count({ where: { schoolId, classId, personId, state: "active" } });
    if (pupil === 0) throw notFound("student");
    const place = { schoolId, assignmentId, personId };
    const said = { comment, excused, byId, savedAt: ctx.now };
    await ctx.db.$transaction(async (tx) => {
      const where = { schoolId_assignmentId_personId: place };
      const before = await tx.workNote.findUnique({ where });
      await tx.workNote.upsert({ where, create: { ...place, ...said }, update: said });
      if ((before?.excused ?? false) === excused) return;
      await record(tx, ctx.actor, {
        action: excused ? "assignment.excuse" : "assignment.unexcuse",
        subject: "assignment",
        subjectId: assignmentId,
        details: { personId },
      });
    });
    return {};
  });
