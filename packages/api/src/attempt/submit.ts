import { AttemptId } from "@leesbewijs/domain";
import { z } from "zod";
import { ownAttempts } from "../scope.ts";
import { reader } from "../trpc.ts";
import { loadAttempt } from "./load-attempt.ts";
import { submitAttempt } from "./submit-attempt.ts";

/** Hands in an attempt of one's own. Handing in twice changes nothing. */
export const submit = reader
  .input(z.object({ attemptId: AttemptId }))
  .output(z.object({ late: z.boolean() }))
  .mutation(async ({ ctx, input: { attemptId } }) => {
    const { schoolId, submittedAt, assignment } = await loadAttempt(ctx, ownAttempts(ctx.actor), attemptId);
    // After closing the answers count as they stood then, so that is also when they were handed in.
    const closed = assignment && assignment.closesAt < ctx.now ? assignment.closesAt : ctx.now;
    if (!submittedAt) await submitAttempt(ctx.db, { schoolId, attemptId }, closed);
    const { late } = await ctx.db.attempt.findUniqueOrThrow({ where: { schoolId_id: { schoolId, id: attemptId } } });
    return { late };
  });
