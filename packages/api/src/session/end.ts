import { z } from "zod";
import { memberAgain } from "../trpc.ts";

/**
 * Ends one of one's own sessions, from wherever one is, for who gave the password lately: whoever finds a screen open must
 * not send its owner away elsewhere. What has ended, or is somebody else's, is left as it is.
 */
export const end = memberAgain
  .input(z.object({ sessionId: z.string().min(1).max(64) }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { sessionId } }) => {
    const { schoolId, personId } = ctx.actor;
    await ctx.db.authSession.deleteMany({ where: { id: sessionId, user: { schoolId, personId } } });
    return {};
  });
