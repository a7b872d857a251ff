import type { LessonSummary } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { paths } from "@/paths";

/** One lesson of the library, with what a teacher chooses by. */
export function LessonRow({ lesson }: { readonly lesson: LessonSummary }) {
  const t = useTranslations("teacher.library");
  const format = useFormatter();
  const date = format.dateTime(new Date(lesson.newsDate), { dateStyle: "long", timeZone: "UTC" });
  return (
    <article className="grid gap-x-10 gap-y-3 border-t border-line py-5 md:grid-cols-[1fr_auto]">
      <div className="grid min-w-0 gap-1">
        <p className="text-base text-soft">{t("newsOf", { date })}</p>
        <h3 lang={lesson.language} className="text-2xl">
          <Link href={paths.teacher.lesson(lesson.lessonId)}>{lesson.title}</Link>
        </h3>
        <p lang={lesson.language} className="max-w-[66ch]">
          {lesson.lead}
        </p>
        <p className="text-base text-soft">
          {t("facts", {
            words: lesson.words,
            questions: lesson.questions,
            languages: format.list(lesson.languages.map((language) => t(`languages.${language}`))),
          })}
        </p>
        <p className="mt-1 flex flex-wrap gap-2">
          {lesson.curated ? (
            <Badge tone="good">
              <Icon name="check" className="size-4" />
              {t("curated")}
            </Badge>
          ) : null}
          {lesson.sensitive ? (
            <Badge tone="warning">
              <Icon name="warning" className="size-4" />
              {t("sensitive")}
            </Badge>
          ) : null}
        </p>
      </div>
      <div className="flex flex-wrap content-start gap-3 md:grid">
        <Link href={paths.teacher.assign(lesson.lessonId)} className={buttonLook()}>
          {t("assign")}
          <span className="sr-only">: {lesson.title}</span>
        </Link>
        <Link href={paths.teacher.lesson(lesson.lessonId)} className={buttonLook("second")}>
          {t("view")}
          <span className="sr-only">: {lesson.title}</span>
        </Link>
      </div>
    </article>
  );
}
