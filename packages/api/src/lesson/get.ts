import { Language, LessonForReader, LessonId } from "@leesbewijs/domain";
import { z } from "zod";
import { visitor } from "../trpc.ts";
import { lessonForReader, loadLesson } from "./load-lesson.ts";

/** A lesson to read. Open lessons need no account; a student gets those that were assigned. */
export const get = visitor
  .input(z.object({ lessonId: LessonId, language: Language.optional() }))
  .output(LessonForReader)
  .query(async ({ ctx, input }) => {
    const loaded = await loadLesson(ctx, ctx.actor, input);
    return (await lessonForReader(ctx, loaded)).view;
  });
