import { AttemptId, CorrectionReason, QuestionId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { lockForRegrade } from "../correction/lock-assignment.ts";
import { regrade } from "../correction/regrade.ts";
import { newId } from "../new-id.ts";
import { notFound, Problem } from "../problem.ts";
import { taughtAttempts } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { loadAttempt } from "./load-attempt.ts";

/**
 * Gives one answer of a student other points than it earned, with a reason that the student reads; without points it earns
 * again what it earns. It stands on every regrade. Sent again it changes nothing.
 */
export const override = teacher
  .input(
    z.object({
      attemptId: AttemptId,
      questionId: QuestionId,
      /** Null takes back what was given. In steps of a quarter. */
      points: z.number().min(0).max(20).multipleOf(0.25).nullable(),
      reason: CorrectionReason.nullable(),
    }),
  )
  .output(z.object({}))
  .mutation(async ({ ctx, input: { attemptId, questionId, points, reason } }) => {
    const row = await loadAttempt(ctx, taughtAttempts(ctx.actor), attemptId);
    const { schoolId, assignment } = row;
    const score = row.score?.questions.find((one) => one.questionId === questionId);
    if (!assignment || !score) throw notFound("score");
    if (points !== null && reason === null) throw new Problem("invalidInput", "points need a reason");
    await ctx.db.$transaction(
      async (tx) => {
        await lockForRegrade(tx, { schoolId, assignmentId: assignment.id });
        const place = { schoolId, attemptId, questionId };
        const [last] = await tx.pointOverride.findMany({ where: place, orderBy: { number: "desc" }, take: 1 });
        const standing = last && !last.undoneAt ? last : null;
        if (points === null && !standing) return;
        if (points !== null && standing?.points.toNumber() === points && standing.reason === reason) return;
        // Only one counts at a time: what was given before is taken back.
        const undone = { undoneAt: ctx.now, undoneById: ctx.actor.personId };
        await tx.pointOverride.updateMany({ where: { ...place, undoneAt: null }, data: undone });
        if (points !== null && reason !== null) {
          const number = (last?.number ?? 0) + 1;
          const by = { byId: ctx.actor.personId, at: ctx.now };
          await tx.pointOverride.create({ data: { ...place, id: newId(), number, points, reason, ...by } });
        }
        await regrade(tx, assignment, ctx.now);
        await record(tx, ctx.actor, {
          action: points === null ? "assignment.unoverride" : "assignment.override",
          subject: "assignment",
          subjectId: assignment.id,
          details: { attemptId, questionId, points },
        });
      },
      { timeout: 30_000 },
    );
    return {};
  });
