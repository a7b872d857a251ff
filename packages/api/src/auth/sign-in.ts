import type { Role, Username } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { Problem } from "../problem.ts";
import { sessionSeconds } from "./auth.ts";
import { passwordFits } from "./password.ts";
import { budgets, refund, spend } from "./throttle.ts";

type Credentials = { readonly schoolCode: string; readonly username: Username; readonly password: string };

/**
 * Recognises a person and opens a session. An unknown school, an unknown name, a wrong password and a deactivated
 * account give the same answer in the same time. Failures are counted before the hash is computed, for each account and
 * each school, never successes of an address: a whole class signs in behind one.
 *
 * @throws Problem `wrongNameOrPassword`, `tooOften` or `busy`
 */
export async function signIn(ctx: Context, credentials: Credentials): Promise<Role> {
  const school = credentials.schoolCode.trim().toLowerCase();
  const spent = [
    [`account:${school}/${credentials.username}`, budgets.accountFailures],
    [`school:${school}`, budgets.schoolFailures],
    [`address:${ctx.address}`, budgets.addressFailures],
  ] as const;
  for (const [key, budget] of spent) await spend(ctx.db, key, budget, ctx.now);

  const person = await ctx.db.person.findFirst({
    where: { school: { code: school }, username: credentials.username, state: { not: "deactivated" } },
    include: { user: { include: { accounts: { where: { providerId: "credential" } } } } },
  });
  const stored = person?.user?.accounts[0]?.password ?? null;
  const fits = await passwordFits(stored, credentials.password);
  if (!person?.user || !fits) throw new Problem("wrongNameOrPassword");

  for (const [key, budget] of spent) await refund(ctx.db, key, budget, ctx.now);
  await closeSession(ctx);
  await openSession(ctx, person.user.id, person.role);
  await ctx.db.person.update({
    where: { schoolId_id: { schoolId: person.schoolId, id: person.id } },
    data: { lastSeenAt: ctx.now },
  });
  return person.role;
}

/** Opens a session and puts its cookie in the answer. */
export async function openSession(ctx: Context, userId: string, role: Role): Promise<void> {
  const { headers } = await ctx.auth.api.openSession({
    body: { userId, seconds: sessionSeconds[role] },
    returnHeaders: true,
  });
  passCookies(ctx, headers);
}

/** Ends the session of this request, if there is one, and removes its cookie. */
export async function closeSession(ctx: Context): Promise<void> {
  const { headers } = await ctx.auth.api.closeSession({ headers: ctx.headers, returnHeaders: true });
  passCookies(ctx, headers);
}

function passCookies(ctx: Context, headers: Headers): void {
  const fresh = headers.getSetCookie();
  const names = new Set(fresh.map((cookie) => cookie.split("=")[0]));
  const kept = ctx.answer.getSetCookie().filter((cookie) => !names.has(cookie.split("=")[0]));
  ctx.answer.delete("set-cookie");
  for (const cookie of [...kept, ...fresh]) ctx.answer.append("set-cookie", cookie);
}
