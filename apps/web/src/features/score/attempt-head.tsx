import type { AttemptForTeacher } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { paths } from "@/paths";
import { percent, shareOf } from "./share-of";

/** Whose attempt this is, what it earned and when it was made; and the way to the other tries. */
export function AttemptHead({ shown }: { readonly shown: AttemptForTeacher }) {
  const t = useTranslations("teacher.attempt");
  const format = useFormatter();
  const { attempt, others } = shown;
  const { score, submittedAt, startedAt } = attempt;
  const start = format.dateTime(startedAt, fullMoment);
  function handedIn(at: Date): string {
    const moment = format.dateTime(at, fullMoment);
    const minutes = Math.max(1, Math.round((at.getTime() - startedAt.getTime()) / 60_000));
    // Breaks are in it: after some hours it says nothing about work.
    return minutes > 180 ? t("handedInLong", { start, moment }) : t("handedIn", { moment, minutes });
  }
  return (
    <header className="grid gap-3">
      <p className="text-base text-soft">
        {attempt.assignmentId ? (
          <Link href={paths.teacher.assignment(attempt.assignmentId)}>
            {t("toResults", { className: shown.className })}
          </Link>
        ) : (
          shown.className
        )}
        {" · "}
        <span lang={attempt.language}>{attempt.lessonTitle}</span>
      </p>
      <h1 className="text-3xl">{shown.displayName}</h1>
      {score ? (
        <p className="text-2xl font-bold tabular-nums">
          {t("pointsLine", { ...score, share: format.number(shareOf(score), percent) })}
        </p>
      ) : (
        <p className="text-xl">{t("busy", { answered: attempt.answered, total: attempt.total })}</p>
      )}
      <p>
        {submittedAt ? handedIn(submittedAt) : t("started", { moment: start })}{" "}
        {attempt.late ? <Badge tone="warning">{t("late")}</Badge> : null}
      </p>
      {others.length > 1 ? (
        <nav aria-label={t("tries")} className="flex flex-wrap items-center gap-x-1 print:hidden">
          <span aria-hidden="true" className="mr-1 text-base text-soft">
            {t("tries")}
          </span>
          {others.map(({ attemptId, number }) => (
            <Link
              key={attemptId}
              href={paths.teacher.attempt(attemptId)}
              aria-current={attemptId === attempt.attemptId ? "page" : undefined}
              className="inline-flex min-h-11 min-w-11 items-center justify-center border-b-3 border-transparent px-2 font-semibold no-underline aria-[current=page]:border-marker-edge aria-[current=page]:text-ink"
            >
              {t("try", { number })}
            </Link>
          ))}
        </nav>
      ) : null}
    </header>
  );
}
