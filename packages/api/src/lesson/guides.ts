import { GuideQuestion, Language, LessonId, Level } from "@leesbewijs/domain";
import { z } from "zod";
import { visitor } from "../trpc.ts";
import { loadGuides } from "./load-guides.ts";

/** The light questions to read a text by, one for each part that has one. */
export const guides = visitor
  .input(z.object({ lessonId: LessonId, language: Language.optional(), level: Level }))
  .output(z.array(GuideQuestion))
  .query(async ({ ctx, input }) => (await loadGuides(ctx, input)).guides);
