import type { LessonSummary } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/paths";

const highlighted = (words: ReactNode) => <span className="marker">{words}</span>;

/** What this is, in two sentences, with the first lesson at once. */
export function FrontHero({ lesson }: { readonly lesson: LessonSummary | null }) {
  const t = useTranslations("front");
  return (
    <div className="grid justify-items-start gap-5">
      <h1 className="text-4xl sm:text-5xl">{t.rich("title", { mark: highlighted })}</h1>
      <p className="text-xl">{t("what")}</p>
      {lesson ? (
        <>
          <p>
            <span className="text-soft">{t("firstLesson")}</span>{" "}
            <strong lang={lesson.language} className="font-serif">
              {lesson.title}
            </strong>
          </p>
          <Link href={paths.lesson.cover(lesson.lessonId)} className={buttonLook("primary", "min-h-14 px-7 text-xl")}>
            {t("begin")}
            <Icon name="right" />
          </Link>
        </>
      ) : null}
    </div>
  );
}
