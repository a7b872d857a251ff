import type { Language, LessonId, Level } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { notFound } from "../problem.ts";
import { guideQuestions } from "./guide-questions.ts";
import { loadLesson } from "./load-lesson.ts";
import { askedQuestions } from "./asked-questions.ts";
import { parseContent, readArticles, readKeys, readQuestions } from "./read-edition.ts";

type Wanted = { readonly lessonId: LessonId; readonly language?: Language | undefined; readonly level: Level };

/** The guiding questions of a lesson that the actor may read, with what it takes to judge an answer to them. */
export async function loadGuides(ctx: Context, wanted: Wanted) {
  return guidesOf(ctx, await loadLesson(ctx, ctx.actor, wanted), wanted.level);
}

/** The same of a lesson that is loaded already. */
export async function guidesOf(ctx: Context, loaded: Awaited<ReturnType<typeof loadLesson>>, level: Level) {
  const { lesson, edition, place } = loaded;
  const [articles, questions, keys, asked] = await Promise.all([
    readArticles(ctx.db, place),
    readQuestions(ctx.db, place),
    readKeys(ctx.db, place),
    askedQuestions(ctx.db, lesson, edition),
  ]);
  const article = articles.find((one) => one.level === level);
  if (!article) throw notFound("text");
  const { parts } = parseContent(edition.content);
  const guides = guideQuestions({ parts, article, questions, keys, asked });
  return { guides, keys, article };
}
