import { NewPassword } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { endSessions } from "../auth/end-sessions.ts";
import { hashPassword, passwordFits } from "../auth/password.ts";
import { openSession } from "../auth/sign-in.ts";
import { budgets, refund, spend } from "../auth/throttle.ts";
import { checkPassword } from "../person/check-password.ts";
import { notFound, Problem } from "../problem.ts";
import { member } from "../trpc.ts";

/**
 * Gives somebody who knows the old password a new one. Every session of theirs ends, on other devices too; this one goes on
 * with a new session. Sent again it finds the password changed already. Wrong guesses are counted as at signing in.
 */
export const changePassword = member
  .input(z.object({ current: z.string().min(1).max(128), password: NewPassword }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { current, password } }) => {
    const { schoolId, personId, role, displayName, schoolName } = ctx.actor;
    const spent = `password:${schoolId}/${personId}`;
    await spend(ctx.db, spent, budgets.accountFailures, ctx.now);
    const person = await ctx.db.person.findUnique({
      where: { schoolId_id: { schoolId, id: personId } },
      select: { username: true, user: { include: { accounts: { where: { providerId: "credential" } } } } },
    });
    const account = person?.user?.accounts[0];
    if (!person?.user || !account) throw notFound("account");
    if (!(await passwordFits(account.password, current))) {
      if (!(await passwordFits(account.password, password))) throw new Problem("wrongPassword");
      await refund(ctx.db, spent, budgets.accountFailures, ctx.now);
      return {};
    }
    await refund(ctx.db, spent, budgets.accountFailures, ctx.now);
    checkPassword(password, role, [person.username ?? "", displayName, schoolName]);
    const hashed = await hashPassword(password);
    const userId = person.user.id;
    await ctx.db.$transaction(async (tx) => {
      await tx.authAccount.update({ where: { id: account.id }, data: { password: hashed } });
      await endSessions(tx, { schoolId, personId });
      await record(tx, ctx.actor, { action: "person.changePassword", subject: "person", subjectId: personId });
    });
    await openSession(ctx, userId, role);
    return {};
  });
