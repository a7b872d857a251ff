import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { ClassFiguresTable } from "@/features/school/class-figures-table";
import { GlanceFigures } from "@/features/school/glance-figures";
import { SchoolSettingsForm } from "@/features/school/school-settings-form";
import { WeeksChart } from "@/features/school/weeks-chart";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { firstOf } from "@/shell/first-of";
import { PageLinks } from "@/shell/page-links";
import { TRPCClient } from "@/trpc/client";
import { api } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.overview"))("title") };
}

/** The school at a glance. */
export default async function OverviewPage({ searchParams }: PageProps<"/admin">) {
  const [caller, actor, t, query] = await Promise.all([
    api(),
    requireActor("admin"),
    getTranslations("admin.overview"),
    searchParams,
  ]);
  const page = Math.min(Math.max(Math.trunc(Number(firstOf(query.page))) || 1, 1), 10_000);
  const [glance, settings] = await Promise.all([caller.school.overview({ page }), caller.school.settings({})]);
  const say = {
    label: t("pages"),
    previous: t("previous"),
    next: t("next"),
    where: t("pageOf", { page, pages: glance.pages }),
  };
  return (
    <div className="grid grid-cols-1 gap-8">
      <h1 className="text-3xl">{actor.schoolName}</h1>
      <GlanceFigures glance={glance} />
      <section aria-labelledby="weeks" className="grid grid-cols-1 gap-4">
        <h2 id="weeks" className="text-2xl">
          {t("weeks")}
        </h2>
        <WeeksChart weeks={glance.weeks} />
      </section>
      <section className="grid grid-cols-1 gap-4">
        <h2 id="classes" className="text-2xl">
          {t("classes")}
        </h2>
        <ClassFiguresTable classes={glance.classes} />
        <PageLinks path={paths.admin.home()} query={{}} page={page} pages={glance.pages} say={say} />
      </section>
      <section aria-labelledby="settings" className="grid grid-cols-1 gap-4">
        <h2 id="settings" className="text-2xl">
          {(await getTranslations("admin.settings"))("title")}
        </h2>
        <TRPCClient>
          <ClientWords of={["admin", "prove", "problem"]}>
            <SchoolSettingsForm initial={settings} />
          </ClientWords>
        </TRPCClient>
      </section>
    </div>
  );
}
