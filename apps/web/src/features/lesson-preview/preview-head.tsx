import type { LessonForTeacher, Level } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { Notice } from "@leesbewijs/ui/notice";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { paths } from "@/paths";

type Props = { readonly lesson: LessonForTeacher; readonly level: Level; readonly quizId: string };

/** What the lesson is about, what to know before giving it, and what can be done with it. */
export function PreviewHead({ lesson, level, quizId }: Props) {
  const t = useTranslations("teacher.preview");
  const format = useFormatter();
  const { content, language } = lesson;
  const date = format.dateTime(new Date(lesson.newsDate), { dateStyle: "long", timeZone: "UTC" });
  return (
    <header className="grid gap-3">
      <p className="text-base text-soft">{t("newsOf", { date })}</p>
      <h1 lang={language} className="text-3xl">
        {content.title}
      </h1>
      <p lang={language} className="max-w-[66ch]">
        {content.lead}
      </p>
      <div className="flex flex-wrap gap-3 print:hidden">
        <Link
          href={{ pathname: paths.teacher.assign(lesson.lessonId), query: { language, quiz: quizId } }}
          className={buttonLook()}
        >
          {t("assign")}
        </Link>
        <Link
          href={{ pathname: paths.teacher.paper(lesson.lessonId), query: { language, level, quiz: quizId } }}
          className={buttonLook("second")}
        >
          <Icon name="print" />
          {t("print")}
        </Link>
      </div>
      {lesson.sensitivity ? (
        <Notice tone="warning" title={t("sensitive")} className="max-w-3xl print:hidden">
          <p lang={language}>{lesson.sensitivity}</p>
        </Notice>
      ) : null}
    </header>
  );
}
