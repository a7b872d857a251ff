import { LessonId, Reflection } from "@leesbewijs/domain";
import { z } from "zod";
import { keptLessonId } from "../lesson/kept-lesson-id.ts";
import { ownReading } from "../scope.ts";
import { student } from "../trpc.ts";

const none = { version: 0, knew: "", learned: "", wonder: "", confidence: null, shared: false };

/** What the student wrote at the end of a lesson; empty where nothing was written yet. */
export const get = student
  .input(z.object({ lessonId: LessonId }))
  .output(Reflection)
  .query(async ({ ctx, input }) => {
    const lessonId = await keptLessonId(ctx, ctx.actor, input.lessonId);
    const where = { schoolId_personId_lessonId: { ...ownReading(ctx.actor), lessonId } };
    return (await ctx.db.reflection.findUnique({ where })) ?? none;
  });
