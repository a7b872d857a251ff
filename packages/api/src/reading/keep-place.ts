import { LessonId, ReadingPlace } from "@leesbewijs/domain";
import { z } from "zod";
import { keptLessonId } from "../lesson/kept-lesson-id.ts";
import { ownReading } from "../scope.ts";
import { student } from "../trpc.ts";

/** Keeps where the student is in a lesson. The last word counts, whichever device says it. */
export const keepPlace = student
  .input(z.object({ lessonId: LessonId, place: ReadingPlace }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { lessonId, place } }) => {
    const key = { ...ownReading(ctx.actor), lessonId: await keptLessonId(ctx, ctx.actor, lessonId) };
    await ctx.db.readingPlace.upsert({
      where: { schoolId_personId_lessonId: key },
      create: { ...key, body: place, savedAt: ctx.now },
      update: { body: place, savedAt: ctx.now },
    });
    return {};
  });
