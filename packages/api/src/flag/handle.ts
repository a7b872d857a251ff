import { AttemptId, QuestionId } from "@leesbewijs/domain";
import { z } from "zod";
import { notFound } from "../problem.ts";
import { taughtAttempts } from "../scope.ts";
import { teacher } from "../trpc.ts";

/** Marks a flag as handled, or as waiting again. */
export const handle = teacher
  .input(z.object({ attemptId: AttemptId, questionId: QuestionId, handled: z.boolean() }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { attemptId, questionId, handled } }) => {
    const { count } = await ctx.db.questionFlag.updateMany({
      where: { attemptId, questionId, withdrawnAt: null, attempt: taughtAttempts(ctx.actor) },
      data: { handledAt: handled ? ctx.now : null },
    });
    if (count === 0) throw notFound("flag");
    return {};
  });
