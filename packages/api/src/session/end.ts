import { z } from "zod";
import { member } from "../trpc.ts";

/** Ends one of one's own sessions, from wherever one is. What has ended, or is somebody else's, is left as it is. */
export const end = member
  .input(z.object({ sessionId: z.string().min(1).max(64) }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { sessionId } }) => {
    const { schoolId, personId } = ctx.actor;
    await ctx.db.authSession.deleteMany({ where: { id: sessionId, user: { schoolId, personId } } });
    return {};
  });
