import { Language } from "@leesbewijs/domain";
import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { firstOf } from "@/shell/first-of";
import { api, found } from "@/trpc/server";
import { LessonPreview } from "./lesson-preview";

type Props = PageProps<"/teacher/lessons/[lessonId]">;

const load = cache(async (lessonId: string, wanted: string | undefined) => {
  const language = Language.safeParse(wanted).data ?? (await getLocale());
  return found((await api()).lesson.getForTeacher({ lessonId, language }));
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lesson = await load((await params).lessonId, firstOf((await searchParams).language));
  return { title: lesson.content.title };
}

export default async function LessonPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const lesson = await load((await params).lessonId, firstOf(query.language));
  const level =
    lesson.articles.find((one) => one.level === query.level)?.level ?? lesson.articles[0]?.level ?? "standard";
  const quiz = lesson.quizzes.find(({ id }) => id === query.quiz) ?? lesson.quizzes[0];
  return <LessonPreview lesson={lesson} level={level} quizId={quiz?.id ?? ""} />;
}
