import type { Database } from "@leesbewijs/db";
import { betterAuth, type BetterAuthPlugin } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { createAuthEndpoint } from "better-auth/api";
import { deleteSessionCookie, setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

const hour = 3600;
/** How long a session lasts, in seconds. Nobody can be remembered longer on a shared device; a guest only has a seat. */
export const sessionSeconds = {
  guest: 30 * 24 * hour,
  student: 12 * hour,
  teacher: 8 * hour,
  admin: 8 * hour,
} as const;

/**
 * Opens a session for an account whose owner has been recognised by us. Reachable from the server alone: the library's
 * own routes are not mounted.
 */
const ownSessions = {
  id: "own-sessions",
  endpoints: {
    openSession: createAuthEndpoint(
      "/own/open-session",
      {
        method: "POST",
        body: z.object({ userId: z.string(), seconds: z.number(), provedAt: z.date() }),
        metadata: { SERVER_ONLY: true },
      },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
        if (!user) throw ctx.error("NOT_FOUND");
        const expiresAt = new Date(Date.now() + ctx.body.seconds * 1000);
        const session = await ctx.context.internalAdapter.createSession(
          user.id,
          false,
          { expiresAt, provedAt: ctx.body.provedAt },
          true,
        );
        await setSessionCookie(ctx, { session, user }, false, { maxAge: ctx.body.seconds });
        return ctx.json({ opened: true });
      },
    ),
    closeSession: createAuthEndpoint(
      "/own/close-session",
      { method: "POST", requireHeaders: true, metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const name = ctx.context.authCookies.sessionToken.name;
        const token = await ctx.getSignedCookie(name, ctx.context.secret);
        if (token) await ctx.context.internalAdapter.deleteSession(token);
        deleteSessionCookie(ctx);
        return ctx.json({ closed: true });
      },
    ),
  },
} satisfies BetterAuthPlugin;

/**
 * The sign-in library, closed in: it keeps accounts, sessions and their cookie in our database. Names, passwords,
 * throttling and joining are our own, and no other file may import it.
 *
 * @param origins where people reach the app, such as `https://lees.example.nl`; the scheme of the first decides on the
 *   secure cookie
 */
export function createAuth(db: Database, secret: string, origins: readonly string[]) {
  const [origin = "http://localhost"] = origins;
  const secure = origin.startsWith("https://");
  return betterAuth({
    baseURL: origin,
    secret,
    database: prismaAdapter(db, { provider: "postgresql" }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    trustedOrigins: [...origins],
    user: {
      modelName: "authUser",
      additionalFields: {
        schoolId: { type: "string", required: true, input: false },
        personId: { type: "string", required: true, input: false },
      },
    },
    session: {
      modelName: "authSession",
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { provedAt: { type: "date", required: false, input: false } },
    },
    account: { modelName: "authAccount" },
    verification: { modelName: "authVerification" },
    advanced: {
      // A host-bound cookie needs https; on plain http (this machine alone) browsers would refuse it.
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      cookies: {
        session_token: {
          name: secure ? "__Host-session" : "session",
          attributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
        },
      },
    },
    plugins: [ownSessions],
  });
}

export type Auth = ReturnType<typeof createAuth>;
