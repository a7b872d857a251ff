import type { Language, LessonForm, Level } from "@leesbewijs/domain";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { currentActor } from "@/auth/actor";
import type { LessonContext } from "@/paths";
import { currentSettings } from "@/reading/current-settings";
import { api, found } from "@/trpc/server";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address says about how a lesson is read. Whatever it does not know, it leaves out. */
export function readContext(query: Query): LessonContext {
  const one = <Value extends string>(name: string, allowed: readonly Value[]) =>
    allowed.find((value) => value === query[name]);
  return {
    assignment: typeof query.assignment === "string" ? query.assignment : undefined,
    language: one<Language>("language", ["nl", "en"]),
    level: one<Level>("level", ["standard", "easy"]),
    form: one<LessonForm>("form", ["short", "full"]),
  };
}

const loadOnce = cache(async (lessonId: string, wanted: Language | undefined) => {
  const [caller, locale] = await Promise.all([api(), getLocale()]);
  return found(caller.lesson.get({ lessonId, language: wanted ?? locale }));
});

const loadAssignment = cache(async (assignmentId: string) => found((await api()).assignment.get({ assignmentId })));

/**
 * A lesson with the text that the address asks for, else the level that the reader likes, and, for a student who has it as a
 * task, the assignment.
 */
export async function loadLesson(props: { params: Promise<{ lessonId: string }>; searchParams: Promise<Query> }) {
  const [{ lessonId }, query, actor, settings] = await Promise.all([
    props.params,
    props.searchParams,
    currentActor(),
    currentSettings(),
  ]);
  const context = readContext(query);
  const lesson = await loadOnce(lessonId, context.language);
  const wanted = context.level ?? settings.level;
  const article = lesson.articles.find((one) => one.level === wanted) ?? lesson.articles[0];
  if (!article) throw new Error(`Lesson ${lessonId} has no text`);
  const asStudent = actor?.role === "student" && actor.state === "active";
  const assignment = context.assignment && asStudent ? await loadAssignment(context.assignment) : null;
  const account = asStudent ? actor.personId : null;
  return {
    lesson,
    article,
    level: article.level,
    context,
    form: context.form ?? "full",
    assignment,
    actor,
    account,
    settings,
  };
}
export type LoadedLesson = Awaited<ReturnType<typeof loadLesson>>;
