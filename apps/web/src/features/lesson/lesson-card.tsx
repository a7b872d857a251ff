import type { LessonSummary } from "@leesbewijs/domain";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { paths } from "@/paths";

/** One lesson in a list. */
export function LessonCard({ lesson }: { readonly lesson: LessonSummary }) {
  const t = useTranslations("lesson");
  const format = useFormatter();
  return (
    <article className="relative grid gap-1 border-t border-line py-4">
      <p className="text-base text-soft">
        {t("newsOf", {
          date: format.dateTime(new Date(lesson.newsDate), { month: "long", year: "numeric", timeZone: "UTC" }),
        })}
        {" · "}
        {t("questionCount", { count: lesson.questions })}
      </p>
      <h3 lang={lesson.language} className="text-xl">
        <Link href={paths.lesson.cover(lesson.lessonId)} className="after:absolute after:inset-0">
          {lesson.title}
        </Link>
      </h3>
      <p lang={lesson.language}>{lesson.lead}</p>
    </article>
  );
}
