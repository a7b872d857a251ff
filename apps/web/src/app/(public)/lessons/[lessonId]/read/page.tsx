import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { ArticleText } from "@/features/article/article-text";
import { WordCards } from "@/features/article/word-cards";
import { LessonLists } from "@/features/lesson/lesson-lists";
import { LessonSteps } from "@/features/lesson/lesson-steps";
import { ReaderSettings } from "@/features/lesson/reader-settings";
import { paths } from "@/paths";
import { PrintButton } from "@/shell/print-button";
import { loadLesson } from "../load-lesson";

type Props = PageProps<"/lessons/[lessonId]/read">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { lesson }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  return { title: `${t("steps.read")} - ${lesson.content.title}` };
}

export default async function ReadPage(props: Props) {
  const [t, format, locale, loaded] = await Promise.all([
    getTranslations("lesson"),
    getFormatter(),
    getLocale(),
    loadLesson(props),
  ]);
  const { lesson, article, level, context } = loaded;
  const { lessonId, language, content } = lesson;
  const date = format.dateTime(new Date(lesson.newsDate), { dateStyle: "long", timeZone: "UTC" });
  return (
    <>
      <LessonSteps lessonId={lessonId} context={context} current="read" hasWords={content.words.length > 0} />
      <ReaderSettings
        lessonId={lessonId}
        context={context}
        level={level}
        levels={lesson.articles.map((one) => one.level)}
      />
      <article lang={language} className="reader" data-size={context.size} data-spacing={context.spacing}>
        <h1 className="mb-3 text-[1.7em]">{article.title}</h1>
        <p className="mb-6 text-base text-soft">
          <span lang={locale}>{t("newsOn", { date })}</span>
          {" · "}
          {content.attribution}
        </p>
        <ArticleText article={article} words={content.words} />
      </article>
      <div lang={language}>
        <WordCards words={content.words} />
      </div>
      <LessonLists lesson={lesson} />
      <div className="mt-10 flex flex-wrap gap-3">
        <Link href={paths.lesson.start(lessonId, { ...context, level })} className={buttonLook()}>
          {t("toQuestions")}
          <Icon name="right" />
        </Link>
        <PrintButton label={t("print")} />
      </div>
    </>
  );
}
