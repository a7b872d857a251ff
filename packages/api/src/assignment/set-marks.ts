import { AssignmentId, NTerm } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound, Problem } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";

/** Gives marks for a test, with this N-term, or none any more. Practice is not marked. */
export const setMarks = teacher
  .input(z.object({ assignmentId: AssignmentId, nTerm: NTerm.nullable() }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, nTerm } }) => {
    await ctx.db.$transaction(async (tx) => {
      const where = { ...taughtAssignments(ctx.actor), id: assignmentId };
      const row = await tx.assignment.findFirst({ where });
      if (!row) throw notFound("assignment");
      if (row.mode === "practice" && nTerm !== null) throw new Problem("invalidInput", "practice is not marked");
      await tx.assignment.updateMany({ where, data: { nTerm } });
      const details = { nTerm };
      await record(tx, ctx.actor, {
        action: "assignment.marks",
        subject: "assignment",
        subjectId: assignmentId,
        details,
      });
    });
    return {};
  });
