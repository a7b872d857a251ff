import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { NewPerson } from "@/features/person/new-person";
import { PeopleFilterForm } from "@/features/person/people-filter-form";
import { PeopleTable } from "@/features/person/people-table";
import { schoolRoles } from "@/features/person/school-role";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { firstOf } from "@/shell/first-of";
import { PageLinks } from "@/shell/page-links";
import { TRPCClient } from "@/trpc/client";
import { api } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.people"))("title") };
}

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const [caller, actor, t, query] = await Promise.all([
    api(),
    requireActor("admin"),
    getTranslations("admin.people"),
    searchParams,
  ]);
  const list = await getTranslations("admin.peopleList");
  const search = (firstOf(query.search) ?? "").slice(0, 80);
  const role = schoolRoles.find((one) => one === firstOf(query.role));
  const page = Math.min(Math.max(Math.trunc(Number(firstOf(query.page))) || 1, 1), 100_000);
  const { people, total, pages } = await caller.person.list({ search, role, page });
  const say = { label: t("pages"), previous: t("previous"), next: t("next"), where: t("pageOf", { page, pages }) };
  return (
    <div className="grid gap-6">
      <h1 className="text-3xl">{t("title")}</h1>
      <TRPCClient>
        <ClientWords of={["admin", "standing", "prove", "problem"]}>
          <NewPerson />
          <p className="flex flex-wrap gap-x-6">
            <Link href={paths.admin.peopleList("student")} className="inline-flex min-h-11 items-center">
              {list("title.student")}
            </Link>
            <Link href={paths.admin.peopleList("teacher")} className="inline-flex min-h-11 items-center">
              {list("title.teacher")}
            </Link>
          </p>
          <PeopleFilterForm search={search} role={role} />
          <p role="status">{t("count", { total })}</p>
          <PeopleTable people={people} self={actor.personId} />
        </ClientWords>
      </TRPCClient>
      <PageLinks path={paths.admin.people()} query={{ search, role }} page={page} pages={pages} say={say} />
    </div>
  );
}
