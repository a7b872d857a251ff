import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WordList } from "@/features/article/word-list";
import { LessonFrame } from "@/features/lesson/lesson-frame";
import { PlaceKeeper } from "@/features/lesson/place-keeper";
import { WordPractice } from "@/features/lesson/word-practice";
import { paths } from "@/paths";
import { loadLesson } from "../load-lesson";

type Props = PageProps<"/lessons/[lessonId]/words">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { lesson }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  return { title: `${t("steps.words")} - ${lesson.content.title}` };
}

export default async function WordsPage(props: Props) {
  const [t, { lesson, article, context, form, account }] = await Promise.all([
    getTranslations("lesson"),
    loadLesson(props),
  ]);
  const { lessonId, language, content } = lesson;
  if (content.words.length === 0) redirect(paths.lesson.part(lessonId, 1, context));
  return (
    <LessonFrame lesson={lesson} context={context} current="words">
      <PlaceKeeper lessonId={lessonId} form={form} phase="words" account={account !== null} />
      <div>
        <h1 className="mb-2 text-3xl">{t("wordsTitle")}</h1>
        <p>{t("wordsText")}</p>
      </div>
      <WordList
        article={article}
        words={content.words}
        hrefOf={(start) => paths.lesson.sentence(lessonId, start, { ...context, level: article.level })}
      />
      <WordPractice words={content.words} language={language} open={form === "full"} />
    </LessonFrame>
  );
}
