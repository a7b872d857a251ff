import { LessonId, Reflection, ReflectionText } from "@leesbewijs/domain";
import { z } from "zod";
import { keptLessonId } from "../lesson/kept-lesson-id.ts";
import { Problem } from "../problem.ts";
import { ownReading } from "../scope.ts";
import { student } from "../trpc.ts";

/**
 * Keeps what a student wrote. A save that has not seen the one before it is refused (`staleVersion`), so that nothing of
 * another device is overwritten unseen; the same save sent again is acknowledged again.
 */
export const save = student
  .input(z.object({ lessonId: LessonId, baseVersion: z.int().min(0), text: ReflectionText }))
  .output(Reflection.pick({ version: true }))
  .mutation(async ({ ctx, input: { lessonId, baseVersion, text } }) => {
    const key = { ...ownReading(ctx.actor), lessonId: await keptLessonId(ctx, ctx.actor, lessonId) };
    const version = baseVersion + 1;
    const data = { ...text, version, savedAt: ctx.now };
    const { count } =
      baseVersion === 0
        ? await ctx.db.reflection.createMany({ data: { ...key, ...data }, skipDuplicates: true })
        : await ctx.db.reflection.updateMany({ where: { ...key, version: baseVersion }, data });
    if (count > 0) return { version };
    const kept = await ctx.db.reflection.findUnique({ where: { schoolId_personId_lessonId: key } });
    if (kept && JSON.stringify(ReflectionText.parse(kept)) === JSON.stringify(text)) return { version: kept.version };
    throw new Problem("staleVersion", "another device saved this reflection in between");
  });
