import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadLesson } from "../load-lesson";
import { ReadScreen } from "./read-screen";

type Props = PageProps<"/lessons/[lessonId]/read">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { lesson }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  return { title: `${t("steps.read")} - ${lesson.content.title}` };
}

/** The whole text on one page. */
export default async function ReadPage(props: Props) {
  return <ReadScreen loaded={await loadLesson(props)} part={null} guide={null} />;
}
