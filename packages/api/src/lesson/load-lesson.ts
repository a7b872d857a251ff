import type { Actor, Language, LessonForReader, LessonId } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { notFound } from "../problem.ts";
import { readableLessons } from "../scope.ts";
import {
  answeredInText,
  chooseLanguage,
  parseContent,
  parseQuizzes,
  readArticles,
  readEdition,
} from "./read-edition.ts";

type Wanted = { readonly lessonId: LessonId; readonly language?: Language | undefined };

/** The newest revision of a lesson in one language, if the actor may read it. */
export async function loadLesson(ctx: Context, actor: Actor | null, { lessonId, language: wanted }: Wanted) {
  const lesson = await ctx.db.lesson.findFirst({
    where: { AND: [readableLessons(actor), { id: lessonId }] },
    include: {
      revisions: { orderBy: { number: "desc" }, take: 1, include: { editions: { select: { language: true } } } },
    },
  });
  const revision = lesson?.revisions[0];
  if (!lesson || !revision) throw notFound("lesson");
  const languages = revision.editions.map((edition) => edition.language);
  const language = chooseLanguage(languages, wanted);
  const place = { schoolId: lesson.schoolId, revisionId: revision.id, language };
  const edition = await readEdition(ctx.db, place);
  if (!edition) throw notFound("edition");
  return {
    lesson,
    revision,
    edition,
    languages,
    place,
  };
}

/** What any reader of a lesson gets: no question, no key, nothing of what has changed since. */
export async function lessonForReader(ctx: Context, loaded: Awaited<ReturnType<typeof loadLesson>>) {
  const { lesson, revision, edition, languages, place } = loaded;
  const inText = await answeredInText(ctx.db, place);
  const { thenAndNow, sensitivity, ...content } = parseContent(edition.content);
  const view = {
    lessonId: lesson.id,
    revisionId: revision.id,
    newsDate: revision.newsDate.toISOString().slice(0, 10),
    language: place.language,
    languages,
    content,
    sensitive: revision.sensitive,
    articles: await readArticles(ctx.db, place),
    quizzes: parseQuizzes(edition.quizzes).map(({ id, title, questionIds }) => ({
      id,
      title,
      questions: questionIds.length,
      needsText: questionIds.some((one) => inText.has(one)),
    })),
  };
  return { view: view as LessonForReader, thenAndNow, sensitivity };
}
