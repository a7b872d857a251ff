import { AttemptId, QuestionId } from "@leesbewijs/domain";
import { z } from "zod";
import { notFound } from "../problem.ts";
import { ownAttempts } from "../scope.ts";
import { reader } from "../trpc.ts";

/** Takes back one's own flag; twice is once. */
export const withdraw = reader
  .input(z.object({ attemptId: AttemptId, questionId: QuestionId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { attemptId, questionId } }) => {
    const own = await ctx.db.attempt.count({ where: { ...ownAttempts(ctx.actor), id: attemptId } });
    if (own === 0) throw notFound("attempt");
    await ctx.db.questionFlag.updateMany({
      where: { schoolId: ctx.actor.schoolId, attemptId, questionId, withdrawnAt: null },
      data: { withdrawnAt: ctx.now },
    });
    return {};
  });
