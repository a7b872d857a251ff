import { BackupCodes, GivenCode } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { sessionToken } from "../auth/actor.ts";
import { newBackupCodes, replaceBackupCodes } from "../auth/backup-codes.ts";
import { whose } from "../auth/second-factor.ts";
import { budgets, refund, spend } from "../auth/throttle.ts";
import { stepOf } from "../auth/totp.ts";
import { Problem } from "../problem.ts";
import { staffSettingUp } from "../trpc.ts";

/**
 * Switches the second factor on with a first code of the app, and gives the backup codes, once. Sessions elsewhere end:
 * they were opened without it. Sent again with the same code, since the answer was lost, it gives new backup codes.
 */
export const confirm = staffSettingUp
  .input(z.object({ code: GivenCode }))
  .output(BackupCodes)
  .mutation(async ({ ctx, input: { code } }) => {
    const { schoolId, personId } = ctx.actor;
    const key = `factor:${whose(ctx.actor)}`;
    await spend(ctx.db, key, budgets.accountFailures, ctx.now);
    const where = { schoolId, personId };
    const factor = await ctx.db.secondFactor.findUnique({ where: { schoolId_personId: where } });
    const step = factor && stepOf(ctx.secrets.unsealSeed(factor.seed, whose(ctx.actor)), code, ctx.now);
    const again = factor?.confirmedAt && factor.lastStep === step;
    if (!factor || !step || (factor.confirmedAt && !again)) throw new Problem("wrongCode");
    await refund(ctx.db, key, budgets.accountFailures, ctx.now);
    const codes = await newBackupCodes(ctx.secrets);
    await ctx.db.$transaction(async (tx) => {
      // Of a set-up that was begun anew meanwhile this code is none.
      const same = { ...where, seed: factor.seed, lastStep: factor.lastStep };
      const on = await tx.secondFactor.updateMany({ where: same, data: { confirmedAt: ctx.now, lastStep: step } });
      if (on.count === 0) throw new Problem("wrongCode");
      await replaceBackupCodes(tx, where, codes);
      const token = sessionToken(ctx.auth, ctx.headers);
      await tx.authSession.deleteMany({ where: { user: where, ...(token !== null && { token: { not: token } }) } });
      if (!again) await record(tx, ctx.actor, { action: "factor.turnOn", subject: "person", subjectId: personId });
    });
    return { backupCodes: codes.shown };
  });
