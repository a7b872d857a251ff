import { fewestAnswers } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { ItemSigns } from "@/features/assignment/item-signs";
import { OptionTable } from "@/features/assignment/option-table";
import { ReportHead } from "@/features/assignment/report-head";
import { paths } from "@/paths";
import { api, found } from "@/trpc/server";

type Props = PageProps<"/teacher/assignments/[assignmentId]/items">;

const load = cache(async (id: string) => {
  await requireActor("teacher");
  return found((await api()).assignment.listItems({ assignmentId: id }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { className }] = await Promise.all([getTranslations("items"), load((await params).assignmentId)]);
  return { title: `${t("title")} - ${className}` };
}

export default async function ItemsPage({ params }: Props) {
  const [t, format, analysis] = await Promise.all([
    getTranslations("items"),
    getFormatter(),
    load((await params).assignmentId),
  ]);
  const { assignmentId, language, items } = analysis;
  const figure = (value: number): string =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <div className="grid gap-6">
      <ReportHead assignment={analysis} title={t("title")} back={t("back")} />
      <p className="max-w-[66ch]">{t("intro", { least: fewestAnswers })}</p>
      <ol className="grid gap-8">
        {items.map((item) => (
          <li key={item.questionId} className="grid max-w-3xl break-inside-avoid gap-3 border-t border-line pt-4">
            <h2 className="flex flex-wrap items-baseline gap-x-3 text-xl">
              <span>
                {item.number}. <span lang={language}>{item.prompt}</span>
              </span>
              {item.void ? <Badge tone="info">{t("void")}</Badge> : null}
            </h2>
            <ItemSigns item={item} />
            <OptionTable item={item} number={item.number} language={language} />
            {item.discrimination === null && item.itemRest === null ? null : (
              <details>
                <summary className="min-h-11 cursor-pointer py-2 text-base">{t("figures")}</summary>
                <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 text-base [&_dd]:text-right [&_dd]:tabular-nums">
                  {item.difficulty === null ? null : (
                    <>
                      <dt>{t("difficulty")}</dt>
                      <dd>{figure(item.difficulty)}</dd>
                    </>
                  )}
                  {item.discrimination === null ? null : (
                    <>
                      <dt>{t("discrimination")}</dt>
                      <dd>{figure(item.discrimination)}</dd>
                    </>
                  )}
                  {item.itemRest === null ? null : (
                    <>
                      <dt>{t("itemRest")}</dt>
                      <dd>{figure(item.itemRest)}</dd>
                    </>
                  )}
                </dl>
              </details>
            )}
            <p className="print:hidden">
              <Link
                href={paths.teacher.question(assignmentId, item.questionId)}
                className="inline-flex min-h-11 items-center"
              >
                {t(item.signs.includes("checkKey") ? "checkKey" : "open")}
                <span className="sr-only">: {item.number}</span>
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
