import { LessonId, ReadingPlace } from "@leesbewijs/domain";
import { z } from "zod";
import { keptLessonId } from "../lesson/kept-lesson-id.ts";
import { ownReading } from "../scope.ts";
import { student } from "../trpc.ts";

/** Where the student is in a lesson; null where they have not begun. */
export const getPlace = student
  .input(z.object({ lessonId: LessonId }))
  .output(ReadingPlace.nullable())
  .query(async ({ ctx, input }) => {
    const lessonId = await keptLessonId(ctx, ctx.actor, input.lessonId);
    const where = { schoolId_personId_lessonId: { ...ownReading(ctx.actor), lessonId } };
    const row = await ctx.db.readingPlace.findUnique({ where });
    return row ? ReadingPlace.parse(row.body) : null;
  });
