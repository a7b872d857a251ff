import type { Role, Username } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { Problem } from "../problem.ts";
import { sessionSeconds } from "./auth.ts";
import { passCookies } from "./cookies.ts";
import { beginHalfSignIn } from "./half-sign-in.ts";
import { knownDevice, rememberDevice } from "./known-device.ts";
import { passwordFits } from "./password.ts";
import { hasFactor } from "./second-factor.ts";
import { type Budget, budgets, refund, spend } from "./throttle.ts";

/** Somebody's role, once they are signed in; a code is asked of who has a second factor. */
export type SignedIn = { readonly role: Role } | { readonly codeNeeded: true };
type Credentials = { readonly schoolCode: string; readonly username: Username; readonly password: string };

/**
 * Recognises a person and opens a session, or asks for a code first where that person has a second factor. An unknown
 * school, an unknown name, a wrong password and a deactivated account give the same answer in the same time. Failures are counted before the hash is computed, for each account and
 * each school, never successes of an address: a whole class signs in behind one. A device on which somebody signed in
 * before has a count of its own.
 *
 * @throws Problem `wrongNameOrPassword`, `tooOften` or `busy`
 */
export async function signIn(ctx: Context, credentials: Credentials): Promise<SignedIn> {
  const school = credentials.schoolCode.trim().toLowerCase();
  const account = accountOf(school, credentials.username);
  const device = knownDevice(ctx, account);
  // Who signed in here before is not held to what others do elsewhere: ten guesses of this device, and none of theirs.
  const spent: readonly (readonly [string, Budget])[] = device
    ? [[`device:${device}/${account}`, budgets.accountFailures]]
    : [
        [`account:${account}`, budgets.accountFailures],
        [`school:${school}`, budgets.schoolFailures],
        [`address:${ctx.address}`, budgets.addressFailures],
      ];
  for (const [key, budget] of spent) await spend(ctx.db, key, budget, ctx.now);

  const person = await ctx.db.person.findFirst({
    where: { school: { code: school }, username: credentials.username, state: { not: "deactivated" } },
    include: { user: { include: { accounts: { where: { providerId: "credential" } } } } },
  });
  const stored = person?.user?.accounts[0]?.password ?? null;
  const fits = await passwordFits(stored, credentials.password);
  if (!person?.user || !fits) throw new Problem("wrongNameOrPassword");

  for (const [key, budget] of spent) await refund(ctx.db, key, budget, ctx.now);
  if (await hasFactor(ctx, { schoolId: person.schoolId, personId: person.id })) {
    await beginHalfSignIn(ctx, { schoolId: person.schoolId, personId: person.id });
    return { codeNeeded: true };
  }
  await enter(ctx, { ...person, userId: person.user.id });
  return { role: person.role };
}

type Entering = { readonly schoolId: string; readonly id: string; readonly userId: string; readonly role: Role };

/** Lets somebody in who has given all that is asked for. */
export async function enter(ctx: Context, { schoolId, id, userId, role }: Entering): Promise<void> {
  await closeSession(ctx);
  await openSession(ctx, userId, role);
  const { username, school } = await ctx.db.person.update({
    where: { schoolId_id: { schoolId, id } },
    data: { lastSeenAt: ctx.now },
    select: { username: true, school: { select: { code: true } } },
  });
  rememberDevice(ctx, accountOf(school.code, username ?? ""));
}

/** An account as its owner types it. */
const accountOf = (school: string, username: string): string => `${school}/${username}`;

/** Opens a session and puts its cookie in the answer. */
export async function openSession(ctx: Context, userId: string, role: Role): Promise<void> {
  const { headers } = await ctx.auth.api.openSession({
    body: { userId, seconds: sessionSeconds[role], provedAt: ctx.now },
    returnHeaders: true,
  });
  passCookies(ctx, headers);
}

/** Ends the session of this request, if there is one, and removes its cookie. */
export async function closeSession(ctx: Context): Promise<void> {
  const { headers } = await ctx.auth.api.closeSession({ headers: ctx.headers, returnHeaders: true });
  passCookies(ctx, headers);
}
