import type { AssignmentSummary } from "@leesbewijs/domain";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/moments";
import { paths } from "@/paths";

type Props = { readonly assignments: readonly AssignmentSummary[]; readonly now: Date };

/** What was set, with how many students are where. */
export function AssignmentList({ assignments, now }: Props) {
  const t = useTranslations("teacher.assignments");
  const format = useFormatter();
  return (
    <ul className="grid">
      {assignments.map((one) => (
        <li
          key={one.assignmentId}
          className="relative grid gap-x-8 gap-y-1 border-t border-line py-4 hover:bg-wash sm:grid-cols-[1fr_16rem]"
        >
          <div className="min-w-0">
            <p className="text-base text-soft">
              {t("head", { className: one.className, quiz: one.quizTitle, mode: one.settings.mode })}
              {one.wholeClass ? null : ` · ${t("some")}`}
            </p>
            <h3 lang={one.settings.language} className="text-xl">
              <Link href={paths.teacher.assignment(one.assignmentId)} className="after:absolute after:inset-0">
                {one.lessonTitle}
              </Link>
            </h3>
            <p className="text-base">
              {t(`stages.${stage(one, now)}`, {
                opens: format.dateTime(one.settings.opensAt, shortMoment),
                due: format.dateTime(one.settings.dueAt, shortMoment),
                closes: format.dateTime(one.settings.closesAt, shortMoment),
              })}
            </p>
          </div>
          <p className="grid content-center gap-1 text-base">
            {t("done", { done: one.submitted, students: one.students })}
            <progress
              className="bar"
              value={one.submitted}
              max={Math.max(one.students, 1)}
              aria-label={t("doneLabel")}
            />
            {one.busy > 0 ? <span>{t("busy", { busy: one.busy })}</span> : null}
            {one.flags > 0 ? <span className="font-semibold text-warn">{t("flags", { count: one.flags })}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function stage({ settings }: AssignmentSummary, now: Date): "notOpen" | "open" | "late" | "closed" {
  if (now < settings.opensAt) return "notOpen";
  if (now < settings.dueAt) return "open";
  return now < settings.closesAt ? "late" : "closed";
}
