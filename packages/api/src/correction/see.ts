import { AttemptId, Points } from "@leesbewijs/domain";
import { z } from "zod";
import { notFound } from "../problem.ts";
import { ownAttempts } from "../scope.ts";
import { student } from "../trpc.ts";

/**
 * The student has seen the score that changed. Only the score that the screen showed is seen: one that changed again in
 * between stays news.
 */
export const see = student
  .input(z.object({ attemptId: AttemptId, shown: Points }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { attemptId, shown } }) => {
    const own = { ...ownAttempts(ctx.actor), id: attemptId };
    if ((await ctx.db.attempt.count({ where: own })) === 0) throw notFound("attempt");
    const { points, possible } = shown;
    await ctx.db.seenScore.deleteMany({ where: { attempt: { ...own, score: { points, possible } } } });
    return {};
  });
