import type { Actor } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { Problem } from "../problem.ts";
import { sessionToken } from "./actor.ts";
import { passwordFits } from "./password.ts";
import { budgets, refund, spend } from "./throttle.ts";

/**
 * Asks somebody who is signed in for the password again: whoever finds a screen open does not know it. Guesses are
 * counted as at signing in. What asks for it stays open for a quarter of an hour in this session.
 *
 * @throws Problem `wrongPassword` or `tooOften`
 */
export async function provePassword(ctx: Context & { readonly actor: Actor }, password: string): Promise<void> {
  const { schoolId, personId } = ctx.actor;
  const key = `password:${schoolId}/${personId}`;
  await spend(ctx.db, key, budgets.accountFailures, ctx.now);
  const account = await ctx.db.authAccount.findFirst({
    where: { providerId: "credential", user: { schoolId, personId } },
  });
  if (!(await passwordFits(account?.password ?? null, password))) throw new Problem("wrongPassword");
  await refund(ctx.db, key, budgets.accountFailures, ctx.now);
  const token = sessionToken(ctx.auth, ctx.headers);
  if (token !== null) await ctx.db.authSession.updateMany({ where: { token }, data: { provedAt: ctx.now } });
}
