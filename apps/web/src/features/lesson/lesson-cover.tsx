import type { LessonForReader, Level } from "@leesbewijs/domain";
import { Icon } from "@leesbewijs/ui/icon";
import { Notice } from "@leesbewijs/ui/notice";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type LessonContext, paths } from "@/paths";
import { FormChoice } from "./form-choice";
import { LevelSwitch } from "./level-switch";
import { NewsLine } from "./news-line";

type Props = {
  readonly lesson: LessonForReader;
  readonly level: Level;
  readonly context: LessonContext;
  /** The task that the lesson is for, where there is one. */
  readonly children?: ReactNode;
};

/** What a lesson is about, what it is for and how long it takes. */
export function LessonCover({ lesson, level, context, children }: Props) {
  const t = useTranslations("lesson");
  const format = useFormatter();
  const { content, language } = lesson;
  const date = format.dateTime(new Date(lesson.newsDate), { month: "long", year: "numeric", timeZone: "UTC" });
  const others = lesson.languages.filter((one) => one !== language);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="grid gap-3">
        <p className="font-semibold text-soft">{t("newsOf", { date })}</p>
        <h1 lang={language} className="text-4xl">
          {content.title}
        </h1>
        <p lang={language} className="text-xl">
          {content.lead}
        </p>
        {children}
      </div>
      {lesson.sensitive ? <Notice title={t("sensitiveTitle")}>{t("sensitiveText")}</Notice> : null}
      <FormChoice lesson={lesson} context={context} />
      <LevelSwitch levels={lesson.articles.map((article) => article.level)} level={level} explained />
      {content.goals.length > 0 ? (
        <section aria-labelledby="goals">
          <h2 id="goals" className="mb-2 text-2xl">
            {t("goals")}
          </h2>
          <ul lang={language} className="grid gap-1.5">
            {content.goals.map((goal) => (
              <li key={goal} className="flex gap-2.5">
                <Icon name="check" className="mt-1 size-5 text-accent" />
                {goal}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <details className="rounded-md border border-line bg-sheet">
        <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("summary")}</summary>
        <p lang={language} className="px-4 pt-1 pb-4">
          {content.summary[level] ?? content.summary.standard}
        </p>
      </details>
      {others.map((other) => (
        <p key={other}>
          <Link href={paths.lesson.cover(lesson.lessonId, { ...context, language: other })}>
            {t(`readIn.${other}`)}
          </Link>
        </p>
      ))}
      <NewsLine lesson={lesson} />
    </div>
  );
}
