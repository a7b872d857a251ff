import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LessonFrame } from "@/features/lesson/lesson-frame";
import { PlaceKeeper } from "@/features/lesson/place-keeper";
import { ReflectionForm } from "@/features/reflection/reflection-form";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { api, found } from "@/trpc/server";
import { loadLesson } from "../load-lesson";

type Props = PageProps<"/lessons/[lessonId]/reflect">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { lesson }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  return { title: `${t("steps.reflect")} - ${lesson.content.title}` };
}

export default async function ReflectPage(props: Props) {
  const [t, { lesson, context, account }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  const { lessonId } = lesson;
  const kept = account ? await found((await api()).reflection.get({ lessonId })) : null;
  const home = context.assignment ? paths.home() : paths.front();
  return (
    <LessonFrame lesson={lesson} context={context} current="reflect" end={{ href: home, label: t("done") }}>
      <PlaceKeeper lessonId={lessonId} form="full" phase="reflect" account={account !== null} />
      <div>
        <h1 className="mb-2 text-3xl">{t("reflectTitle")}</h1>
        <p>{t("reflectText")}</p>
      </div>
      <ClientWords of={["reflection"]}>
        <ReflectionForm lessonId={lessonId} personId={account} kept={kept} />
      </ClientWords>
    </LessonFrame>
  );
}
