import { SchoolSettings } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { admin, mustHaveProved } from "../trpc.ts";

/**
 * Decides something for the school. Sent again it is the same. For whose second factor is wanted, the admin gave the
 * password lately.
 */
export const updateSettings = admin
  .input(SchoolSettings.partial())
  .output(z.object({}))
  .mutation(async ({ ctx, input }) => {
    const id = ctx.actor.schoolId;
    await ctx.db.$transaction(async (tx) => {
      const kept = await tx.school.findUniqueOrThrow({ where: { id } });
      const change = {
        ...(input.readingSignals !== undefined && { readingSignals: input.readingSignals }),
        ...(input.factorPolicy !== undefined && { factorPolicy: input.factorPolicy }),
      };
      if (Object.entries(change).every(([name, value]) => kept[name as keyof typeof change] === value)) return;
      // Who finds an admin's screen open takes the second factor of nobody away.
      if (change.factorPolicy !== undefined && change.factorPolicy !== kept.factorPolicy) mustHaveProved(ctx);
      await tx.school.update({ where: { id }, data: change });
      await record(tx, ctx.actor, { action: "school.settings", subject: "school", subjectId: id, details: change });
    });
    return {};
  });
