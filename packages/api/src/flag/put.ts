import { Prisma } from "@leesbewijs/db";
import { PutFlag } from "@leesbewijs/domain";
import { z } from "zod";
import { notFound, Problem } from "../problem.ts";
import { ownAttempts } from "../scope.ts";
import { reader } from "../trpc.ts";

/**
 * Keeps what a student says may be wrong with a question, with the answer of that moment. Sent again it changes nothing;
 * said otherwise, or after it was taken back, it waits for the teacher anew. Only where there is a teacher who reads it.
 */
export const put = reader
  .input(PutFlag)
  .output(z.object({}))
  .mutation(async ({ ctx, input: { attemptId, questionId, reason, text } }) => {
    const attempt = await ctx.db.attempt.findFirst({
      where: { ...ownAttempts(ctx.actor), id: attemptId, questionIds: { has: questionId } },
      select: { schoolId: true, assignmentId: true, answers: { where: { questionId }, select: { response: true } } },
    });
    if (!attempt) throw notFound("question");
    if (attempt.assignmentId === null) throw new Problem("notAllowed", "nobody reads the flags of one's own practice");
    const { schoolId, answers } = attempt;
    const id = { schoolId, attemptId, questionId };
    const there = await ctx.db.questionFlag.findUnique({ where: { schoolId_attemptId_questionId: id } });
    if (there && !there.withdrawnAt && there.reason === reason && there.text === text) return {};
    const response = answers[0]?.response ?? Prisma.DbNull;
    const said = { reason, text, response, flaggedAt: ctx.now, withdrawnAt: null, handledAt: null };
    await ctx.db.questionFlag.upsert({
      where: { schoolId_attemptId_questionId: id },
      create: { ...id, ...said },
      update: said,
    });
    return {};
  });
