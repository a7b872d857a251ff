import { z } from "zod";
import { sessionToken } from "../auth/actor.ts";
import { member } from "../trpc.ts";

const OwnSession = z.object({
  sessionId: z.string(),
  since: z.date(),
  /** The one with which this is asked. */
  here: z.boolean(),
});

/** Where somebody is signed in, the newest first. What a session is opened with stays unknown: nothing else is kept of it. */
export const list = member.output(z.array(OwnSession)).query(async ({ ctx }) => {
  const { schoolId, personId } = ctx.actor;
  const own = await ctx.db.authSession.findMany({
    where: { user: { schoolId, personId }, expiresAt: { gt: ctx.now } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 50,
  });
  const token = sessionToken(ctx.auth, ctx.headers);
  return own.map(({ id, createdAt, token: its }) => ({ sessionId: id, since: createdAt, here: its === token }));
});
