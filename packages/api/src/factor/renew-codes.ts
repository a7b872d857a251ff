import { BackupCodes } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { newBackupCodes, replaceBackupCodes } from "../auth/backup-codes.ts";
import { provePassword } from "../auth/prove-password.ts";
import { hasFactor } from "../auth/second-factor.ts";
import { notFound } from "../problem.ts";
import { staff } from "../trpc.ts";

/** Gives new backup codes to whoever gives the password again; the ones before are worth nothing any more. */
export const renewCodes = staff
  .input(z.object({ password: z.string().min(1).max(128) }))
  .output(BackupCodes)
  .mutation(async ({ ctx, input: { password } }) => {
    const { schoolId, personId } = ctx.actor;
    await provePassword(ctx, password);
    if (!(await hasFactor(ctx, ctx.actor))) throw notFound("second factor");
    const codes = await newBackupCodes(ctx.secrets);
    await ctx.db.$transaction(async (tx) => {
      await replaceBackupCodes(tx, { schoolId, personId }, codes);
      await record(tx, ctx.actor, { action: "factor.renewCodes", subject: "person", subjectId: personId });
    });
    return { backupCodes: codes.shown };
  });
