import { CreateCorrection, CorrectionPreview } from "@leesbewijs/domain";
import { record } from "../audit/record.ts";
import { notFound, Problem } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { correctionsInForce } from "./corrections-in-force.ts";
import { loadQuestion } from "./load-question.ts";
import { lockForRegrade } from "./lock-assignment.ts";
import { mayRule } from "./preview.ts";
import { previewOf } from "./preview-of.ts";
import { regrade } from "./regrade.ts";

/**
 * Corrects a question of an assignment and grades anew what was handed in, in one go. Sent again it is the same
 * correction; one that somebody else made since is not overwritten unseen.
 *
 * @returns whose score is another now; nobody's where it was made before
 */
export const create = teacher
  .input(CreateCorrection)
  .output(CorrectionPreview)
  .mutation(async ({ ctx, input }) => {
    const { correctionId, assignmentId, questionId, ruling, reason, seen, handleFlags } = input;
    const { schoolId, personId } = ctx.actor;
    const loaded = await loadQuestion(ctx, { assignmentId, questionId });
    return ctx.db.$transaction(
      async (tx) => {
        await lockForRegrade(tx, { schoolId, assignmentId });
        const there = await tx.correction.findUnique({ where: { schoolId_id: { schoolId, id: correctionId } } });
        if (there && there.assignmentId !== assignmentId) throw notFound("correction");
        if (there) return previewOf([]);
        const earlier = await tx.correction.findMany({
          where: { schoolId, assignmentId, questionId },
          orderBy: { number: "desc" },
        });
        if ((earlier.find(({ undoneAt }) => undoneAt === null)?.id ?? null) !== seen) {
          throw new Problem("staleVersion", "somebody corrected this question in between");
        }
        mayRule(loaded, ruling, await correctionsInForce(tx, { schoolId, assignmentId }));
        const place = { schoolId, id: correctionId, assignmentId, questionId };
        const number = (earlier[0]?.number ?? 0) + 1;
        await tx.correction.create({ data: { ...place, number, ruling, reason, byId: personId, at: ctx.now } });
        const outcome = await regrade(tx, loaded.assignment, ctx.now);
        if (handleFlags) {
          const waiting = { schoolId, questionId, withdrawnAt: null, handledAt: null, attempt: { assignmentId } };
          await tx.questionFlag.updateMany({ where: waiting, data: { handledAt: ctx.now } });
        }
        await record(tx, ctx.actor, {
          action: "correction.create",
          subject: "correction",
          subjectId: correctionId,
          details: { assignmentId, questionId, ruling: ruling.kind, changed: outcome.changes.length },
        });
        return outcome;
      },
      { timeout: 30_000 },
    );
  });
