import { keyForTeacher } from "@leesbewijs/grading";
import { Finding, Language, LessonForTeacher, LessonId } from "@leesbewijs/domain";
import { z } from "zod";
import { openSchoolId } from "../scope.ts";
import { staff } from "../trpc.ts";
import { guidesOf } from "./load-guides.ts";
import { lessonForReader, loadLesson } from "./load-lesson.ts";
import { parseQuizzes, readKeys, readQuestions } from "./read-edition.ts";

/** A lesson as students will see it, with the answers, the proof and what the checks say. */
export const getForTeacher = staff
  .input(z.object({ lessonId: LessonId, language: Language.optional() }))
  .output(LessonForTeacher)
  .query(async ({ ctx, input }) => {
    const loaded = await loadLesson(ctx, ctx.actor, input);
    const { view, thenAndNow, sensitivity } = await lessonForReader(ctx, loaded);
    const questions = await readQuestions(ctx.db, loaded.place);
    const keys = await readKeys(ctx.db, loaded.place);
    const quizzes = parseQuizzes(loaded.edition.quizzes);
    const guides = await Promise.all(
      view.articles.map(async ({ level }) =>
        (await guidesOf(ctx, loaded, level)).guides.map(({ part, question }) => ({
          part,
          level,
          questionId: question.id,
        })),
      ),
    );
    return {
      ...view,
      curated: loaded.lesson.schoolId === openSchoolId || loaded.lesson.copiedFrom !== null,
      sensitivity,
      thenAndNow,
      guides: guides.flat(),
      questions: questions.flatMap((question) => {
        const key = keys.get(question.id);
        return key ? [{ question, key: keyForTeacher(question, key, view.articles, "standard") }] : [];
      }),
      quizQuestions: Object.fromEntries(quizzes.map(({ id, questionIds }) => [id, [...questionIds]])),
      findings: z
        .array(Finding)
        .parse(loaded.revision.findings)
        .filter(({ place }) => !place.language || place.language === view.language),
    };
  });
