import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/paths";
import { loadLesson } from "../../load-lesson";
import { loadGuide } from "../load-guide";
import { ReadScreen } from "../read-screen";

type Props = PageProps<"/lessons/[lessonId]/read/[part]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { lesson }, { part }] = await Promise.all([getTranslations("lesson"), loadLesson(props), props.params]);
  const title = lesson.content.parts[Number(part) - 1]?.title;
  return { title: `${t("steps.read")}${title ? `: ${title}` : ""} - ${lesson.content.title}` };
}

/** One part of the text, with a light question to read it by. */
export default async function PartPage(props: Props) {
  const [loaded, { part }, query] = await Promise.all([loadLesson(props), props.params, props.searchParams]);
  const { lesson, context } = loaded;
  const number = Number(part);
  // A text of one part is read whole.
  if (lesson.content.parts.length < 2 || !lesson.content.parts[number - 1])
    redirect(paths.lesson.read(lesson.lessonId, context));
  const answer = typeof query["answer"] === "string" ? query["answer"] : null;
  return <ReadScreen loaded={loaded} part={number} guide={await loadGuide(loaded, number, answer)} />;
}
