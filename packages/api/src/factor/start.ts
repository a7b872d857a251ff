import { randomBytes } from "node:crypto";
import { FactorSetUp } from "@leesbewijs/domain";
import { z } from "zod";
import { provePassword } from "../auth/prove-password.ts";
import { whose } from "../auth/second-factor.ts";
import { asText } from "../auth/totp.ts";
import { Problem } from "../problem.ts";
import { staffSettingUp } from "../trpc.ts";
import { drawing } from "./drawing.ts";

/**
 * Makes the seed of a second factor for whoever gives the password again. Nothing is asked at signing in before a code of
 * it was given back (`confirm`). Called again it makes another one, and the one before is worth nothing.
 */
export const start = staffSettingUp
  .input(z.object({ password: z.string().min(1).max(128) }))
  .output(FactorSetUp)
  .mutation(async ({ ctx, input: { password } }) => {
    const { schoolId, personId, schoolCode } = ctx.actor;
    await provePassword(ctx, password);
    const { username } = await ctx.db.person.findUniqueOrThrow({
      where: { schoolId_id: { schoolId, id: personId } },
      select: { username: true },
    });
    const seed = randomBytes(20);
    const data = { seed: ctx.secrets.sealSeed(seed, whose(ctx.actor)), salt: "" };
    const fresh = await ctx.db.$transaction(async (tx) => {
      await tx.secondFactor.createMany({ data: { schoolId, personId, ...data }, skipDuplicates: true });
      return tx.secondFactor.updateMany({ where: { schoolId, personId, confirmedAt: null }, data });
    });
    // One that is on stays on until it is switched off, with a code of it.
    if (fresh.count === 0) throw new Problem("factorOn");
    const text = asText(seed);
    const account = encodeURIComponent(`${username}@${schoolCode}`);
    const address = `otpauth://totp/Leesbewijs:${account}?secret=${text}&issuer=Leesbewijs`;
    return { seed: text, address, drawing: drawing(address) };
  });
