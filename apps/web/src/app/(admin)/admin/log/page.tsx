import { AuditArea, PersonId } from "@leesbewijs/domain";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { LogFilterForm } from "@/features/audit/log-filter-form";
import { LogTable } from "@/features/audit/log-table";
import { fromSchoolTime, onLaterDay } from "@/i18n/school-time";
import { paths } from "@/paths";
import { firstOf } from "@/shell/first-of";
import { PageLinks } from "@/shell/page-links";
import { api } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.log"))("title") };
}

/** Who did what, and who looked. */
export default async function LogPage({ searchParams }: PageProps<"/admin/log">) {
  const [caller, { timeZone }, t, query] = await Promise.all([
    api(),
    requireActor("admin"),
    getTranslations("admin.log"),
    searchParams,
  ]);
  const [area, from, until] = [firstOf(query.area), firstOf(query.from), firstOf(query.until)];
  const page = Math.min(Math.max(Math.trunc(Number(firstOf(query.page))) || 1, 1), 100_000);
  const start = fromSchoolTime(`${from ?? ""}T00:00`, timeZone);
  const end =
    fromSchoolTime(`${until ?? ""}T00:00`, timeZone) && fromSchoolTime(onLaterDay(`${until}`, 1, "00:00"), timeZone);
  const { lines, total, pages } = await caller.audit.list({
    filter: {
      area: AuditArea.safeParse(area).data,
      personId: PersonId.safeParse(firstOf(query.person)).data,
      from: start ?? undefined,
      until: end ? new Date(end.getTime() - 1) : undefined,
    },
    page,
  });
  const say = { label: t("pages"), previous: t("previous"), next: t("next"), where: t("pageOf", { page, pages }) };
  return (
    <div className="grid grid-cols-1 gap-6">
      <h1 className="text-3xl">{t("title")}</h1>
      <p>{t("what")}</p>
      <LogFilterForm area={area} from={from} until={until} />
      <p role="status">{t("count", { total })}</p>
      <LogTable lines={lines} />
      <PageLinks path={paths.admin.log()} query={{ area, from, until }} page={page} pages={pages} say={say} />
    </div>
  );
}
