import type { AttemptSummary } from "@leesbewijs/domain";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { paths } from "@/paths";

/** An attempt of one's own in a list: to go on with, or to look back at. */
export function OwnPracticeRow({ attempt }: { readonly attempt: AttemptSummary }) {
  const t = useTranslations("home");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  const open = attempt.state === "open";
  return (
    <article className="relative grid gap-1 border-t border-line py-4">
      <h3 lang={attempt.language} className="text-xl">
        <Link
          href={open ? paths.attempt.resume(attempt.attemptId) : paths.attempt.result(attempt.attemptId)}
          className="after:absolute after:inset-0"
        >
          {attempt.lessonTitle}
        </Link>
      </h3>
      {attempt.redoOf ? <p className="text-base text-soft">{t("redo")}</p> : null}
      <p>
        {open || !attempt.score
          ? t("answeredOf", { answered: attempt.answered, total: attempt.total })
          : t("score", { points: number(attempt.score.points), possible: number(attempt.score.possible) })}
        <span className="text-soft">
          {" · "}
          {t("startedOn", { date: format.dateTime(attempt.startedAt, { day: "numeric", month: "long" }) })}
        </span>
      </p>
    </article>
  );
}
