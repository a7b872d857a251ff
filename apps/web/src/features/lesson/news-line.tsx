import type { LessonForReader } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";

/** Of which day the news is, and where the facts come from: on every screen of a lesson. */
export function NewsLine({ lesson }: { readonly lesson: LessonForReader }) {
  const t = useTranslations("lesson");
  const format = useFormatter();
  const date = format.dateTime(new Date(lesson.newsDate), { dateStyle: "long", timeZone: "UTC" });
  return (
    <p className="border-t border-line pt-3 text-base text-soft">
      {t("newsOf", { date })}
      {" · "}
      <span lang={lesson.language}>{lesson.content.attribution}</span>
    </p>
  );
}
