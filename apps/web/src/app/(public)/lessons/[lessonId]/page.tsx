import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { Due } from "@/features/attempt/due";
import { LessonCover } from "@/features/lesson/lesson-cover";
import { LessonSteps } from "@/features/lesson/lesson-steps";
import { paths } from "@/paths";
import { loadLesson } from "./load-lesson";

type Props = PageProps<"/lessons/[lessonId]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lesson } = await loadLesson(props);
  return { title: lesson.content.title, description: lesson.content.lead };
}

export default async function CoverPage(props: Props) {
  const [t, { lesson, level, context, assignment }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  const { lessonId, content } = lesson;
  const hasWords = content.words.length > 0;
  return (
    <>
      <LessonSteps lessonId={lessonId} context={context} current="cover" hasWords={hasWords} />
      <LessonCover lesson={lesson} level={level} context={context}>
        {assignment ? (
          <p className="flex flex-wrap gap-x-3">
            <strong>{t("assigned", { class: assignment.className })}</strong>
            <Due work={assignment} now={new Date()} />
          </p>
        ) : null}
      </LessonCover>
      <Link
        href={hasWords ? paths.lesson.words(lessonId, context) : paths.lesson.read(lessonId, context)}
        className={buttonLook("primary", "mt-8")}
      >
        {hasWords ? t("toWords") : t("toRead")}
        <Icon name="right" />
      </Link>
    </>
  );
}
