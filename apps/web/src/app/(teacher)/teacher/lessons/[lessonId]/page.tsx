import type { Metadata } from "next";
import { firstOf } from "@/shell/first-of";
import { LessonPreview } from "./lesson-preview";
import { loadTeacherLesson } from "./load-teacher-lesson";

type Props = PageProps<"/teacher/lessons/[lessonId]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lesson = await loadTeacherLesson((await params).lessonId, firstOf((await searchParams).language));
  return { title: lesson.content.title };
}

export default async function LessonPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const lesson = await loadTeacherLesson((await params).lessonId, firstOf(query.language));
  const level =
    lesson.articles.find((one) => one.level === query.level)?.level ?? lesson.articles[0]?.level ?? "standard";
  const quiz = lesson.quizzes.find(({ id }) => id === query.quiz) ?? lesson.quizzes[0];
  return <LessonPreview lesson={lesson} level={level} quizId={quiz?.id ?? ""} />;
}
