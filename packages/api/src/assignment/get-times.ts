import { AssignmentId, AssignmentTimes } from "@leesbewijs/domain";
import { z } from "zod";
import { arrangedStudents } from "../arrangement/arranged-students.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";

/** The moments of an assignment as they are now, a pause that is on, what can be taken back, and who has something else. */
export const getTimes = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(AssignmentTimes)
  .query(async ({ ctx, input: { assignmentId } }) => {
    const row = await ctx.db.assignment.findFirst({
      where: { ...taughtAssignments(ctx.actor), id: assignmentId },
      include: { timeChanges: { where: { endedAt: null }, orderBy: { at: "desc" } } },
    });
    if (!row) throw notFound("assignment");
    const { opensAt, dueAt, closesAt, timeChanges } = row;
    const students = await arrangedStudents(ctx.db, row);
    const pause = timeChanges.find(({ kind }) => kind === "pause");
    const lastClosesAt = students.reduce(
      (last, { terms }) => (terms.closesAt > last ? terms.closesAt : last),
      closesAt,
    );
    return AssignmentTimes.parse({
      assignmentId,
      opensAt,
      dueAt,
      closesAt,
      lastClosesAt,
      isOver: pause === undefined && lastClosesAt <= ctx.now,
      pause: pause ? { changeId: pause.id, since: pause.at } : null,
      extensions: timeChanges.flatMap(({ kind, id, minutes, at }) =>
        kind === "extend" ? [{ changeId: id, minutes, at }] : [],
      ),
      students,
    });
  });
