import { AssignmentId, ReflectionForTeacher } from "@leesbewijs/domain";
import { z } from "zod";
import { originOf } from "../lesson/origin-of.ts";
import { notFound } from "../problem.ts";
import { assignedStudents, taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";

/** What the students of an assignment wrote about its lesson and chose to share, by name. */
export const listForTeacher = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(z.array(ReflectionForTeacher))
  .query(async ({ ctx, input: { assignmentId } }) => {
    const assignment = await ctx.db.assignment.findFirst({
      where: { ...taughtAssignments(ctx.actor), id: assignmentId },
      include: { revision: { include: { lesson: true } } },
    });
    if (!assignment) throw notFound("assignment");
    const { schoolId, revision } = assignment;
    const { id: lessonId } = await originOf(ctx.db, revision.lesson);
    const rows = await ctx.db.reflection.findMany({
      where: {
        schoolId,
        lessonId,
        shared: true,
        person: assignedStudents(assignment),
      },
      include: { person: { select: { displayName: true } } },
      orderBy: [{ person: { displayName: "asc" } }, { personId: "asc" }],
    });
    return rows.map(({ person, ...row }) => ({ ...row, displayName: person.displayName }));
  });
