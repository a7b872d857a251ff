import { ReadingSettings } from "@leesbewijs/domain";
import { z } from "zod";
import { ownReading } from "../scope.ts";
import { student } from "../trpc.ts";

/** Keeps how the student likes a text, on whichever device it is read next. */
export const update = student
  .input(z.object({ settings: ReadingSettings }))
  .output(ReadingSettings)
  .mutation(async ({ ctx, input: { settings } }) => {
    const own = ownReading(ctx.actor);
    await ctx.db.readingSettings.upsert({
      where: { schoolId_personId: own },
      create: { ...own, body: settings },
      update: { body: settings },
    });
    return settings;
  });
