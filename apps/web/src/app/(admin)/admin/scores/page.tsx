import { EmptyState } from "@leesbewijs/ui/empty-state";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { ExportScores } from "@/features/score/export-scores";
import { GroupingLinks } from "@/features/score/grouping-links";
import { ScoreFilterForm } from "@/features/score/score-filter-form";
import { ScoreGroupsView } from "@/features/score/score-groups-view";
import { isFiltered, readScoreQuery, type TypedQuery } from "@/features/score/score-query";
import { ScoreTable } from "@/features/score/score-table";
import { percent } from "@/features/score/share-of";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { firstOf } from "@/shell/first-of";
import { PageLinks } from "@/shell/page-links";
import { TRPCClient } from "@/trpc/client";
import { api } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.scores"))("title") };
}

export default async function ScoresPage({ searchParams }: PageProps<"/admin/scores">) {
  const [caller, actor, t, format] = await Promise.all([
    api(),
    requireActor("admin"),
    getTranslations("admin.scores"),
    getFormatter(),
  ]);
  const typed: TypedQuery = Object.fromEntries(
    Object.entries(await searchParams).map(([key, value]) => [key, firstOf(value)]),
  );
  const query = readScoreQuery(typed, actor.timeZone);
  const { filter, by, page } = query;
  const [scores, grouped, choices] = await Promise.all([
    caller.score.list({ ...query, page: by ? 1 : page }),
    by ? caller.score.groups({ filter, by, page: Math.min(page, 10_000) }) : null,
    caller.score.choices({}),
  ]);
  const shown = grouped ?? scores;
  const { page: _page, ...kept } = typed;
  const say = {
    label: t("pages"),
    previous: t("previous"),
    next: t("next"),
    where: t("pageOf", { page: shown.page, pages: shown.pages }),
  };
  return (
    <div className="grid gap-6">
      <h1 className="text-3xl">{t("title")}</h1>
      <ScoreFilterForm typed={typed} choices={choices} filtered={isFiltered(query)} />
      <GroupingLinks typed={typed} by={by} />
      {scores.total === 0 ? (
        <EmptyState title={isFiltered(query) ? t("noneFiltered") : t("none")}>
          {isFiltered(query) ? <Link href={paths.admin.scores()}>{t("clear")}</Link> : <p>{t("noneNote")}</p>}
        </EmptyState>
      ) : (
        <>
          <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
            <p role="status" className="text-xl">
              {t("summary", {
                total: scores.total,
                mean: scores.meanShare === null ? "" : format.number(scores.meanShare, percent),
              })}
            </p>
            <TRPCClient>
              <ClientWords of={["admin", "exportFile", "problem"]}>
                <ExportScores query={query} />
              </ClientWords>
            </TRPCClient>
          </div>
          {by && grouped ? <ScoreGroupsView by={by} groups={grouped.groups} /> : <ScoreTable rows={scores.rows} />}
          <PageLinks path={paths.admin.scores()} query={kept} page={shown.page} pages={shown.pages} say={say} />
        </>
      )}
    </div>
  );
}
