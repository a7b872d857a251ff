import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Due } from "@/features/attempt/due";
import { GoOn } from "@/features/lesson/go-on";
import { LessonCover } from "@/features/lesson/lesson-cover";
import { currentPlace } from "@/reading/current-place";
import { loadLesson } from "./load-lesson";

type Props = PageProps<"/lessons/[lessonId]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lesson } = await loadLesson(props);
  return { title: lesson.content.title, description: lesson.content.lead };
}

export default async function CoverPage(props: Props) {
  const [t, { lesson, level, context, assignment }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  const place = await currentPlace(lesson.lessonId);
  return (
    <LessonCover lesson={lesson} level={level} context={context}>
      {assignment ? (
        <p className="flex flex-wrap gap-x-3">
          <strong>{t("assigned", { class: assignment.className })}</strong>
          <Due work={assignment} now={new Date()} />
        </p>
      ) : null}
      {place ? <GoOn lesson={lesson} context={context} place={place} /> : null}
    </LessonCover>
  );
}
