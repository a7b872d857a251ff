import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Discussion } from "@/features/lesson/discussion";
import { LessonFrame } from "@/features/lesson/lesson-frame";
import { PlaceKeeper } from "@/features/lesson/place-keeper";
import { paths } from "@/paths";
import { loadLesson } from "../load-lesson";

type Props = PageProps<"/lessons/[lessonId]/discuss">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { lesson }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  return { title: `${t("steps.discuss")} - ${lesson.content.title}` };
}

export default async function DiscussPage(props: Props) {
  const { lesson, context, account } = await loadLesson(props);
  if (lesson.content.discussion.length === 0) redirect(paths.lesson.reflect(lesson.lessonId, context));
  return (
    <LessonFrame lesson={lesson} context={context} current="discuss">
      <PlaceKeeper lessonId={lesson.lessonId} form="full" phase="discuss" account={account !== null} />
      <Discussion lesson={lesson} />
    </LessonFrame>
  );
}
