import { ReadingSettings } from "@leesbewijs/domain";
import { ownReading } from "../scope.ts";
import { student } from "../trpc.ts";

/** How the student likes a text; null where they have not chosen anything yet. */
export const get = student.output(ReadingSettings.nullable()).query(async ({ ctx }) => {
  const row = await ctx.db.readingSettings.findUnique({ where: { schoolId_personId: ownReading(ctx.actor) } });
  return row ? ReadingSettings.parse(row.body) : null;
});
