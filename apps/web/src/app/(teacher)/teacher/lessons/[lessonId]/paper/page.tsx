import { buttonLook } from "@leesbewijs/ui/button";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ArticleText } from "@/features/article/article-text";
import { PaperChoices } from "@/features/lesson-preview/paper-choices";
import { readParts } from "@/features/lesson-preview/paper-parts";
import { PaperWords } from "@/features/lesson-preview/paper-words";
import { Worksheet } from "@/features/lesson-preview/worksheet";
import { paths } from "@/paths";
import { firstOf } from "@/shell/first-of";
import { PrintButton } from "@/shell/print-button";
import { loadTeacherLesson } from "../load-teacher-lesson";
import { AnswerSheet } from "./answer-sheet";

type Props = PageProps<"/teacher/lessons/[lessonId]/paper">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lesson = await loadTeacherLesson((await params).lessonId, firstOf((await searchParams).language));
  // The browser puts this on the paper and in the name of the file.
  return { title: lesson.content.title };
}

/** The lesson on paper, as it will come out of the printer: text, questions for a pen, and the key on its own sheet. */
export default async function PaperPage({ params, searchParams }: Props) {
  const [{ lessonId }, query, t] = await Promise.all([params, searchParams, getTranslations("teacher.paper")]);
  const lesson = await loadTeacherLesson(lessonId, firstOf(query.language));
  const article = lesson.articles.find((one) => one.level === query.level) ?? lesson.articles[0];
  const quiz = lesson.quizzes.find(({ id }) => id === query.quiz) ?? lesson.quizzes[0];
  const parts = readParts(query.part);
  const { language, content } = lesson;
  const level = article?.level ?? "standard";
  const questions = (lesson.quizQuestions[quiz?.id ?? ""] ?? []).flatMap((id) =>
    lesson.questions.filter(({ question }) => question.id === id),
  );
  const sheet = { title: `${content.title}: ${quiz?.title ?? ""}`, language, questions };
  const page = "rounded-md border border-line bg-sheet p-6 sm:p-10 print:border-0 print:p-0";
  const follows = parts.has("text") || parts.has("words") ? "print:break-before-page" : "";
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="grid gap-4 print:hidden">
        <Link
          href={paths.teacher.lesson(lessonId)}
          lang={language}
          className="inline-flex min-h-11 items-center text-base"
        >
          {content.title}
        </Link>
        <h1 className="text-3xl">{t("title")}</h1>
        <PaperChoices lesson={lesson} level={level} quizId={quiz?.id ?? ""} parts={parts} />
        <div className="flex flex-wrap items-center gap-4">
          <PrintButton label={t("print")} />
          {(["worksheet.pdf", "key.pdf"] as const).map((sheet) => (
            <a
              key={sheet}
              href={paths.teacher.paperFile(lessonId, sheet, { language, level, quiz: quiz?.id, part: [...parts] })}
              download
              className={buttonLook("second")}
            >
              {t(sheet === "key.pdf" ? "keyFile" : "worksheetFile")}
            </a>
          ))}
        </div>
        <p className="max-w-[60ch] text-base text-soft">{t("pdf")}</p>
      </div>
      {article && (parts.has("text") || parts.has("words")) ? (
        <section aria-label={t("part.text")} className={page}>
          {parts.has("text") ? (
            <>
              <p lang={language} className="mb-4 font-serif text-3xl font-bold">
                {article.title}
              </p>
              <div lang={language} className="reader">
                <ArticleText article={article} />
              </div>
              <p lang={language} className="mt-4 text-base text-soft">
                {content.attribution}
              </p>
            </>
          ) : null}
          {parts.has("words") ? <PaperWords words={content.words} language={language} /> : null}
        </section>
      ) : null}
      {parts.has("questions") ? (
        <div className={`${page} ${follows}`}>
          <Worksheet {...sheet} askProof={parts.has("proof")} />
        </div>
      ) : null}
      {parts.has("key") ? (
        <div className={`${page} print:break-before-page`}>
          <AnswerSheet {...sheet} level={level} texts={lesson.articles} />
        </div>
      ) : null}
    </div>
  );
}
