import { GivenCode } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { provePassword } from "../auth/prove-password.ts";
import { hasFactor, takeCode } from "../auth/second-factor.ts";
import { staff } from "../trpc.ts";

/** Switches the second factor off, with the password and a code: who found a screen open has neither. */
export const remove = staff
  .input(z.object({ password: z.string().min(1).max(128), code: GivenCode }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { password, code } }) => {
    const { schoolId, personId } = ctx.actor;
    await provePassword(ctx, password);
    // Sent again: it is off already.
    if (!(await hasFactor(ctx, ctx.actor))) return {};
    await takeCode(ctx, ctx.actor, code);
    await ctx.db.$transaction(async (tx) => {
      await tx.secondFactor.deleteMany({ where: { schoolId, personId } });
      await record(tx, ctx.actor, { action: "factor.turnOff", subject: "person", subjectId: personId });
    });
    return {};
  });
