import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Context } from "../context.ts";
import { Problem } from "../problem.ts";
import { putCookie, readCookie } from "./cookies.ts";
import type { Who } from "./second-factor.ts";

/** How long somebody who gave the right password has for the code. */
export const halfSeconds = 300;

const name = "half-sign-in";
const Half = z.tuple([z.string().max(64), z.string().max(64), z.string().max(64)]);
const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/**
 * Remembers in this browser and in the database that somebody gave the right password and not yet the code. It opens
 * nothing, is good for one sign-in of this person, and is over in minutes.
 */
export async function beginHalfSignIn(ctx: Context, { schoolId, personId }: Who): Promise<void> {
  const token = randomBytes(32).toString("base64url");
  await ctx.db.halfSignIn.deleteMany({ where: { schoolId, personId, expiresAt: { lte: ctx.now } } });
  await ctx.db.halfSignIn.create({
    data: {
      schoolId,
      personId,
      tokenHash: hashOf(token),
      expiresAt: new Date(ctx.now.getTime() + halfSeconds * 1000),
    },
  });
  const value = Buffer.from(JSON.stringify([schoolId, personId, token])).toString("base64url");
  putCookie(ctx, { name, value, seconds: halfSeconds, sameSite: "Strict" });
}

/**
 * Who is half signed in, as this request brings it.
 *
 * @throws Problem `signInAgain` where that is nobody, or nobody any more
 */
export async function halfSignedIn(ctx: Context): Promise<Who & { readonly tokenHash: string }> {
  const found = Half.safeParse(parsed(readCookie(ctx, name) ?? ""));
  if (!found.success) throw new Problem("signInAgain");
  const [schoolId, personId, token] = found.data;
  const where = { schoolId, personId, tokenHash: hashOf(token), expiresAt: { gt: ctx.now } };
  if ((await ctx.db.halfSignIn.count({ where })) === 0) throw new Problem("signInAgain");
  return { schoolId, personId, tokenHash: where.tokenHash };
}

/**
 * Uses up a half sign-in: it is good for one session.
 *
 * @throws Problem `signInAgain` where somebody else used it first
 */
export async function endHalfSignIn(ctx: Context, half: Who & { readonly tokenHash: string }): Promise<void> {
  const { schoolId, personId, tokenHash } = half;
  const gone = await ctx.db.halfSignIn.deleteMany({ where: { schoolId, personId, tokenHash } });
  if (gone.count === 0) throw new Problem("signInAgain");
  putCookie(ctx, { name, value: "", seconds: 0, sameSite: "Strict" });
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(Buffer.from(value, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
