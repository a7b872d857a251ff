import { Highlight, LessonId } from "@leesbewijs/domain";
import { z } from "zod";
import { keptLessonId } from "../lesson/kept-lesson-id.ts";
import { ownReading } from "../scope.ts";
import { student } from "../trpc.ts";

/** The student's own highlights in a lesson, in all of its texts, in the order of each text. */
export const list = student
  .input(z.object({ lessonId: LessonId }))
  .output(z.array(Highlight))
  .query(async ({ ctx, input }) => {
    const lessonId = await keptLessonId(ctx, ctx.actor, input.lessonId);
    const rows = await ctx.db.highlight.findMany({
      where: { ...ownReading(ctx.actor), lessonId },
      orderBy: [{ start: "asc" }, { id: "asc" }],
    });
    return rows.map((row) => Highlight.parse({ ...row, highlightId: row.id }));
  });
