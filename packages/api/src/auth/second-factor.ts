import type { Context } from "../context.ts";
import { Problem } from "../problem.ts";
import { isBackupCode } from "./backup-codes.ts";
import { hashWithSalt } from "./password.ts";
import { budgets, refund, spend } from "./throttle.ts";
import { stepOf } from "./totp.ts";

export type Who = { readonly schoolId: string; readonly personId: string };

/** Whose a seed is, as it is bound to it. */
export const whose = ({ schoolId, personId }: Who): string => `${schoolId}/${personId}`;

/** Whether somebody signs in with a second factor. */
export async function hasFactor({ db }: Pick<Context, "db">, { schoolId, personId }: Who): Promise<boolean> {
  return (await db.secondFactor.count({ where: { schoolId, personId, confirmedAt: { not: null } } })) > 0;
}

/**
 * Takes a code of somebody whose second factor is on, so that it is worth nothing a second time, whoever brings it and to
 * whichever process. A wrong one and one that was used give the same answer. Guesses are counted before anything is
 * looked at, together with nothing else.
 *
 * @returns what it was a code of
 * @throws Problem `wrongCode` or `tooOften`
 */
export async function takeCode(ctx: Context, who: Who, code: string): Promise<"app" | "backup"> {
  const { schoolId, personId } = who;
  const key = `factor:${whose(who)}`;
  await spend(ctx.db, key, budgets.accountFailures, ctx.now);
  const factor = await ctx.db.secondFactor.findUnique({
    where: { schoolId_personId: { schoolId, personId }, confirmedAt: { not: null } },
  });
  if (!factor) throw new Problem("wrongCode");
  if (!(await isTaken())) throw new Problem("wrongCode");
  await refund(ctx.db, key, budgets.accountFailures, ctx.now);
  return isBackupCode(code) ? "backup" : "app";

  async function isTaken(): Promise<boolean> {
    if (!factor) return false;
    // One statement each: of two who bring the same code at the same moment, one finds it gone.
    if (isBackupCode(code)) {
      const hash = await hashWithSalt(code, factor.salt, ctx.secrets.backupPepper);
      return (await ctx.db.backupCode.deleteMany({ where: { schoolId, personId, hash } })).count === 1;
    }
    const step = stepOf(ctx.secrets.unsealSeed(factor.seed, whose(who)), code, ctx.now);
    if (step === null) return false;
    const where = { schoolId, personId, lastStep: { lt: step } };
    return (await ctx.db.secondFactor.updateMany({ where, data: { lastStep: step } })).count === 1;
  }
}
