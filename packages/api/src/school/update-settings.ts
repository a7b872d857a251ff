import { SchoolSettings } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { admin } from "../trpc.ts";

/** Decides something for the school. Sent again it is the same. */
export const updateSettings = admin
  .input(SchoolSettings)
  .output(z.object({}))
  .mutation(async ({ ctx, input }) => {
    const id = ctx.actor.schoolId;
    await ctx.db.$transaction(async (tx) => {
      const { readingSignals } = await tx.school.findUniqueOrThrow({ where: { id } });
      if (readingSignals === input.readingSignals) return;
      await tx.school.update({ where: { id }, data: input });
      await record(tx, ctx.actor, { action: "school.settings", subject: "school", subjectId: id, details: input });
    });
    return {};
  });
