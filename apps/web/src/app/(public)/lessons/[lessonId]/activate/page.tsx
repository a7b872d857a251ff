import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BeforeReading } from "@/features/lesson/before-reading";
import { LessonFrame } from "@/features/lesson/lesson-frame";
import { PlaceKeeper } from "@/features/lesson/place-keeper";
import { PlaceMap } from "@/features/map/place-map";
import { loadLesson } from "../load-lesson";

type Props = PageProps<"/lessons/[lessonId]/activate">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { lesson }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  return { title: `${t("steps.activate")} - ${lesson.content.title}` };
}

export default async function ActivatePage(props: Props) {
  const { lesson, context, form, account } = await loadLesson(props);
  const { lessonId, language, content } = lesson;
  return (
    <LessonFrame lesson={lesson} context={context} current="activate">
      <PlaceKeeper lessonId={lessonId} form={form} phase="activate" account={account !== null} />
      <BeforeReading lesson={lesson}>
        <PlaceMap places={content.places} language={language} />
      </BeforeReading>
    </LessonFrame>
  );
}
