import { AttemptSummary } from "@leesbewijs/domain";
import { z } from "zod";
import { ownAttempts } from "../scope.ts";
import { reader } from "../trpc.ts";
import { attemptInclude, attemptSummary } from "./attempt-row.ts";

/** One's own practice outside assignments, newest first. */
export const list = reader
  .input(z.object({}))
  .output(z.array(AttemptSummary))
  .query(async ({ ctx }) => {
    const rows = await ctx.db.attempt.findMany({
      where: { ...ownAttempts(ctx.actor), assignmentId: null },
      include: attemptInclude,
      orderBy: { startedAt: "desc" },
      take: 50,
    });
    return Promise.all(rows.map((row) => attemptSummary(ctx, row)));
  });
