import { Highlight, LessonId } from "@leesbewijs/domain";
import { z } from "zod";
import { keptLessonId } from "../lesson/kept-lesson-id.ts";
import { Problem } from "../problem.ts";
import { ownReading } from "../scope.ts";
import { student } from "../trpc.ts";

/** A person may keep so many in one lesson: more than anybody marks by hand. */
const most = 300;

/** Keeps a highlight, new or changed. The sender names it, so that the same save twice is one highlight. */
export const save = student
  .input(z.object({ lessonId: LessonId, highlight: Highlight }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { lessonId, highlight } }) => {
    const kept = await keptLessonId(ctx, ctx.actor, lessonId);
    const own = ownReading(ctx.actor);
    const { highlightId: id, language, level, start, end, quote, note } = highlight;
    const data = { language, level, start, end, quote, note, savedAt: ctx.now };
    const { count } = await ctx.db.highlight.updateMany({ where: { ...own, id, lessonId: kept }, data });
    if (count > 0) return {};
    if ((await ctx.db.highlight.count({ where: { ...own, lessonId: kept } })) >= most)
      throw new Problem("tooLarge", "too many highlights in one lesson");
    await ctx.db.highlight.createMany({ data: { ...own, id, lessonId: kept, ...data }, skipDuplicates: true });
    return {};
  });
