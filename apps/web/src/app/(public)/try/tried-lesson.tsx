"use client";

import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { ArticleText } from "@/features/article/article-text";
import { LessonPictures } from "@/features/lesson/lesson-pictures";
import { NotAsked } from "@/features/own-article/not-asked";
import type { Trial } from "@/features/own-article/send-article";
import { WordList } from "@/features/own-article/word-list";
import { PracticeQuestion } from "./practice-question";

type Props = { readonly trial: Trial; readonly headingRef: Ref<HTMLHeadingElement>; readonly children: ReactNode };

/** The lesson that was made: the text, what it tells once more in lists, and the quiz to try at once. */
export function TriedLesson({ trial: { made }, headingRef, children }: Props) {
  const t = useTranslations("ownArticle");
  const lesson = useTranslations("lesson");
  const format = useFormatter();
  const { article, content, questions } = made;
  const { language } = article;
  return (
    <div className="grid gap-8">
      <header className="grid justify-items-start gap-3">
        <p className="font-semibold text-soft">{t("yourLesson")}</p>
        <h1 ref={headingRef} tabIndex={-1} lang={language} className="text-4xl">
          {article.title}
        </h1>
        {/* A day of the week in the text is a date only beside the day of the news. */}
        {made.newsDate?.length === 10 ? (
          <p>
            {lesson("newsOf", {
              date: format.dateTime(new Date(made.newsDate), { dateStyle: "full", timeZone: "UTC" }),
            })}
          </p>
        ) : null}
        <p className="text-base text-soft">{t("nothingKept")}</p>
        <div className="flex flex-wrap gap-3">
          {questions.length > 0 ? (
            <a href="#questions" className="inline-flex min-h-12 items-center font-semibold">
              {t("toQuestions", { count: questions.length })}
            </a>
          ) : null}
          {children}
        </div>
      </header>
      <section aria-label={t("textOfLesson")}>
        <div lang={language} className="reader">
          <ArticleText article={article} />
        </div>
        <div className="mt-6 grid gap-3">
          {content.summary.standard ? (
            <details open className="rounded-md border border-line bg-sheet">
              <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("summary")}</summary>
              <p lang={language} className="px-4 pt-1 pb-4">
                {content.summary.standard}
              </p>
            </details>
          ) : null}
          <WordList words={content.words} language={language} />
        </div>
        <LessonPictures lesson={{ content, language }} />
      </section>
      <section aria-labelledby="questions" className="grid gap-6">
        <h2 id="questions" tabIndex={-1} className="text-2xl">
          {t("questions", { count: questions.length })}
        </h2>
        {questions.length === 0 ? <Notice tone="warning" title={t("noQuiz")} /> : null}
        <ol className="grid gap-8">
          {questions.map((one, index) => (
            <PracticeQuestion key={one.question.id} number={index + 1} asked={one} text={article} />
          ))}
        </ol>
        <NotAsked made={made} />
      </section>
    </div>
  );
}
