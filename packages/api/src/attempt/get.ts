import { AttemptForStudent, AttemptId } from "@leesbewijs/domain";
import { z } from "zod";
import { ownAttempts } from "../scope.ts";
import { reader } from "../trpc.ts";
import { attemptHead } from "./attempt-row.ts";
import { attemptQuestions, loadAttempt } from "./load-attempt.ts";

/** An attempt of one's own with everything to go on with it, on whatever device. */
export const get = reader
  .input(z.object({ attemptId: AttemptId }))
  .output(AttemptForStudent)
  .query(async ({ ctx, input: { attemptId } }) => {
    const row = await loadAttempt(ctx, ownAttempts(ctx.actor), attemptId);
    const { items, articles } = await attemptQuestions(ctx, row);
    const textOpen = row.assignment?.textOpen ?? true;
    return {
      ...(await attemptHead(ctx.db, row)),
      mayFlag: row.assignmentId !== null,
      articles: textOpen ? articles : [],
      questions: items,
    };
  });
