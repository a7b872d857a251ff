import type { AssignmentForStudent } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { paths } from "@/paths";
import { Due } from "./due";

/** A lesson that was set, in a list, with where it stands. */
export function WorkRow({ work, now }: { readonly work: AssignmentForStudent; readonly now: Date }) {
  const t = useTranslations("home");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  const handedIn = work.attempts.find((attempt) => attempt.state === "submitted");
  return (
    <article className="relative grid gap-1 border-t border-line py-4">
      <p className="text-base text-soft">{t("rowHead", { class: work.className, count: work.questions })}</p>
      <h3 lang={work.settings.language} className="text-xl">
        <Link
          href={
            (work.state === "done" || work.state === "excused") && handedIn
              ? paths.attempt.result(handedIn.attemptId)
              : paths.lesson.cover(work.lessonId, { assignment: work.assignmentId, language: work.settings.language })
          }
          className="after:absolute after:inset-0"
        >
          {work.lessonTitle}
        </Link>
      </h3>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {work.settings.mode === "test" ? <Badge tone="info">{t("test")}</Badge> : <Badge>{t("practice")}</Badge>}
        {work.state === "excused" ? (
          <span>{t("excused")}</span>
        ) : work.state === "done" ? (
          <span className="font-semibold">
            {work.score
              ? t("score", { points: number(work.score.points), possible: number(work.score.possible) })
              : t("scoreLater")}
            {work.mark === null
              ? null
              : ` · ${t("mark", { mark: format.number(work.mark, { minimumFractionDigits: 1 }) })}`}
          </span>
        ) : (
          <Due work={work} now={now} />
        )}
      </p>
      {work.comment ? <p className="whitespace-pre-line">{t("comment", { comment: work.comment })}</p> : null}
    </article>
  );
}
