import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { ArchivedClasses } from "@/features/class/archived-classes";
import { ClassList } from "@/features/class/class-list";
import { NewClass } from "@/features/class/new-class";
import { ClientWords } from "@/i18n/client-words";
import { TRPCClient } from "@/trpc/client";
import { api } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("teacher.classes"))("title") };
}

export default async function ClassesPage() {
  const [caller, t] = await Promise.all([api(), getTranslations("teacher.classes"), requireActor("teacher")]);
  const [classes, archived] = await Promise.all([caller.class.list(), caller.class.list({ archived: true })]);
  return (
    <div className="grid gap-8">
      <h1 className="text-3xl">{t("title")}</h1>
      <section aria-labelledby="mine">
        <h2 id="mine" className="mb-3 text-2xl">
          {t("mine")}
        </h2>
        <ClassList classes={classes} />
      </section>
      <section aria-labelledby="new">
        <h2 id="new" className="mb-3 text-2xl">
          {t("new")}
        </h2>
        <TRPCClient>
          <ClientWords of={["teacher", "problem"]}>
            <NewClass />
          </ClientWords>
        </TRPCClient>
      </section>
      {archived.length > 0 ? (
        <section aria-labelledby="archived">
          <h2 id="archived" className="mb-3 text-2xl">
            {t("archived")}
          </h2>
          <TRPCClient>
            <ClientWords of={["teacher", "problem"]}>
              <ArchivedClasses classes={archived} />
            </ClientWords>
          </TRPCClient>
        </section>
      ) : null}
    </div>
  );
}
