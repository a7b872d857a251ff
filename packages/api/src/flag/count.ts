import { z } from "zod";
import { taughtAttempts } from "../scope.ts";
import { teacher } from "../trpc.ts";

/** How many flags wait for a teacher, over all classes. */
export const count = teacher
  .input(z.object({}))
  .output(z.object({ waiting: z.int().min(0) }))
  .query(async ({ ctx }) => ({
    waiting: await ctx.db.questionFlag.count({
      where: { withdrawnAt: null, handledAt: null, attempt: taughtAttempts(ctx.actor) },
    }),
  }));
