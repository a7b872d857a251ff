import { Language, LessonSummary } from "@leesbewijs/domain";
import { z } from "zod";
import { openSchoolId } from "../scope.ts";
import { visitor } from "../trpc.ts";
import { chooseLanguage, parseQuizzes } from "./read-edition.ts";

/** The lessons to choose from: the open ones, and for staff those of the school. */
export const list = visitor
  .input(z.object({ language: Language }))
  .output(z.array(LessonSummary))
  .query(async ({ ctx, input }) => {
    const school = ctx.actor?.role === "teacher" || ctx.actor?.role === "admin" ? [ctx.actor.schoolId] : [];
    const lessons = await ctx.db.lesson.findMany({
      // A copy of an open lesson is the open lesson to its reader: it is not listed twice.
      where: { schoolId: { in: [openSchoolId, ...school] }, copiedFrom: null },
      include: { revisions: { orderBy: { number: "desc" }, take: 1, include: { editions: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    });
    return lessons.flatMap(({ id, schoolId, revisions: [revision] }) => {
      const languages = revision?.editions.map((edition) => edition.language) ?? [];
      const language = chooseLanguage(languages, input.language);
      const edition = revision?.editions.find((one) => one.language === language);
      if (!revision || !edition) return [];
      return LessonSummary.parse({
        lessonId: id,
        revisionId: revision.id,
        language,
        languages,
        title: edition.title,
        lead: edition.lead,
        newsDate: revision.newsDate.toISOString().slice(0, 10),
        words: edition.words,
        questions: parseQuizzes(edition.quizzes)[0]?.questionIds.length ?? 0,
        sensitive: revision.sensitive,
        curated: schoolId === openSchoolId,
      });
    });
  });
