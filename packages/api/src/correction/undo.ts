import { CorrectionId, CorrectionPreview } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound, Problem } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { lockForRegrade } from "./lock-assignment.ts";
import { previewOf } from "./preview-of.ts";
import { regrade } from "./regrade.ts";

/** Undoes the correction that is in force: the one before it, or the key, counts again. Twice is once. */
export const undo = teacher
  .input(z.object({ correctionId: CorrectionId }))
  .output(CorrectionPreview)
  .mutation(async ({ ctx, input: { correctionId } }) => {
    const { schoolId, personId } = ctx.actor;
    const found = await ctx.db.correction.findFirst({
      where: { schoolId, id: correctionId, assignment: taughtAssignments(ctx.actor) },
      include: { assignment: true },
    });
    if (!found) throw notFound("correction");
    const { assignment, assignmentId, questionId } = found;
    return ctx.db.$transaction(
      async (tx) => {
        await lockForRegrade(tx, { schoolId, assignmentId });
        const where = { schoolId_id: { schoolId, id: correctionId } };
        const { undoneAt, number } = await tx.correction.findUniqueOrThrow({ where });
        if (undoneAt) return previewOf([]);
        const newer = { schoolId, assignmentId, questionId, undoneAt: null, number: { gt: number } };
        if ((await tx.correction.count({ where: newer })) > 0) {
          throw new Problem("staleVersion", "a newer correction of this question is in force");
        }
        await tx.correction.update({ where, data: { undoneAt: ctx.now, undoneById: personId } });
        const outcome = await regrade(tx, assignment, ctx.now);
        await record(tx, ctx.actor, {
          action: "correction.undo",
          subject: "correction",
          subjectId: correctionId,
          details: { assignmentId, questionId, changed: outcome.changes.length },
        });
        return outcome;
      },
      { timeout: 30_000 },
    );
  });
