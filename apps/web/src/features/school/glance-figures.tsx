import type { SchoolOverview } from "@leesbewijs/domain";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/paths";

const percent = { style: "percent", maximumFractionDigits: 0 } as const;

/** The school in a few figures, each with the way to what stands behind it. */
export function GlanceFigures({ glance }: { readonly glance: SchoolOverview }) {
  const t = useTranslations("admin.overview");
  const format = useFormatter();
  const { week, weekBefore } = glance;
  const mean = week.meanShare === null ? null : format.number(week.meanShare, percent);
  return (
    <dl className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Figure name={t("students")} value={format.number(glance.students)}>
        {glance.waiting > 0 ? t("waiting", { count: glance.waiting }) : null}
        <Link href={paths.admin.people()}>{t("toPeople")}</Link>
      </Figure>
      <Figure name={t("teachers")} value={format.number(glance.teachers)}>
        {t("openAssignments", { count: glance.openAssignments })}
      </Figure>
      <Figure name={t("week")} value={format.number(week.scores)}>
        {mean === null ? null : t("weekMean", { mean })} {t("weekBefore", { count: weekBefore.scores })}{" "}
        <Link href={paths.admin.scores()}>{t("toScores")}</Link>
      </Figure>
      <Figure name={t("attention")} value={format.number(glance.flagsWaiting + glance.draftsFailing)}>
        {t("attentionNote", { flags: glance.flagsWaiting, drafts: glance.draftsFailing })}{" "}
        <Link href={paths.admin.content()}>{t("toContent")}</Link>
      </Figure>
    </dl>
  );
}

type FigureProps = { readonly name: string; readonly value: string; readonly children: ReactNode };

function Figure({ name, value, children }: FigureProps) {
  return (
    <div className="rounded-md border border-line bg-sheet p-4">
      <dt className="text-base text-soft">{name}</dt>
      <dd>
        <span className="block font-serif text-4xl font-bold tabular-nums">{value}</span>
        <span className="grid gap-1 text-base">{children}</span>
      </dd>
    </div>
  );
}
