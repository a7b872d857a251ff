import type { LessonForTeacher, Level } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { ArticleText } from "@/features/article/article-text";
import { WordCards } from "@/features/article/word-cards";
import { LessonPictures } from "@/features/lesson/lesson-pictures";
import { ClassTalk } from "@/features/lesson-preview/class-talk";
import { FindingsList } from "@/features/lesson-preview/findings-list";
import { PreviewChoices } from "@/features/lesson-preview/preview-choices";
import { PreviewHead } from "@/features/lesson-preview/preview-head";
import { ThenAndNow } from "@/features/lesson-preview/then-and-now";
import { QuestionShown } from "./question-shown";

type Props = { readonly lesson: LessonForTeacher; readonly level: Level; readonly quizId: string };

/** The lesson as students will see it, with what they do not: answers, proof and checks. */
export function LessonPreview({ lesson, level, quizId }: Props) {
  const t = useTranslations("teacher.preview");
  const { language, lessonId, content } = lesson;
  const article = lesson.articles.find((one) => one.level === level) ?? lesson.articles[0];
  const ids = lesson.quizQuestions[quizId] ?? [];
  const questions = ids.flatMap((id) => lesson.questions.filter(({ question }) => question.id === id));
  const guides = lesson.guides
    .filter((guide) => guide.level === article?.level)
    .flatMap(({ part, questionId }) =>
      lesson.questions.filter(({ question }) => question.id === questionId).map((asked) => ({ part, asked })),
    );
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const choices = { lessonId, query: { language, level, quiz: quizId } };
  return (
    <div className="grid gap-10">
      <PreviewHead lesson={lesson} level={level} quizId={quizId} />
      <section aria-labelledby="text" className="min-w-0">
        <h2 id="text" className="text-2xl print:hidden">
          {t("text")}
        </h2>
        <div className="mb-4 flex flex-wrap gap-x-8">
          {lesson.languages.length > 1 ? (
            <PreviewChoices
              {...choices}
              label={t("language")}
              part="language"
              choices={lesson.languages.map((one) => ({ value: one, label: t(`languages.${one}`) }))}
            />
          ) : null}
          <PreviewChoices
            {...choices}
            label={t("level")}
            part="level"
            choices={lesson.articles.map((one) => ({ value: one.level, label: t(`levels.${one.level}`) }))}
          />
        </div>
        {article ? (
          <div lang={language} className="reader">
            <ArticleText article={article} words={content.words} />
          </div>
        ) : null}
        <p lang={language} className="text-base text-soft">
          {content.attribution}
        </p>
        <WordCards words={content.words} />
        <LessonPictures lesson={lesson} />
      </section>
      <section aria-labelledby="questions" className="print:hidden">
        <h2 id="questions" className="text-2xl">
          {t("questions", { count: questions.length })}
        </h2>
        <PreviewChoices
          {...choices}
          label={t("quiz")}
          part="quiz"
          choices={lesson.quizzes.map(({ id, title }) => ({ value: id, label: title, lang: language }))}
        />
        <ol className="mt-4">
          {questions.map((asked, index) => (
            <QuestionShown
              key={asked.question.id}
              number={index + 1}
              asked={asked}
              level={level}
              texts={lesson.articles}
            />
          ))}
        </ol>
      </section>
      {guides.length > 0 ? (
        <section aria-labelledby="guides" className="print:hidden">
          <h2 id="guides" className="text-2xl">
            {t("guides")}
          </h2>
          <p className="mt-1 text-soft">{t("guidesText")}</p>
          <ol className="mt-4">
            {guides.map(({ asked, part }) => (
              <QuestionShown
                key={asked.question.id}
                number={part}
                asked={asked}
                level={level}
                texts={lesson.articles}
              />
            ))}
          </ol>
        </section>
      ) : null}
      <ClassTalk content={content} language={language} />
      {lesson.thenAndNow ? <ThenAndNow thenAndNow={lesson.thenAndNow} language={language} /> : null}
      <FindingsList findings={lesson.findings} numbers={numbers} />
    </div>
  );
}
