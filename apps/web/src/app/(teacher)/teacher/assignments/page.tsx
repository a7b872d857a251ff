import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { AssignmentList } from "@/features/assignment/assignment-list";
import { paths } from "@/paths";
import { api } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("teacher.assignments"))("title") };
}

export default async function AssignmentsPage() {
  const [caller, t] = await Promise.all([api(), getTranslations("teacher.assignments"), requireActor("teacher")]);
  const assignments = await caller.assignment.listForTeacher({});
  const now = new Date();
  const parts = [
    { name: "running", list: assignments.filter(({ settings }) => settings.closesAt > now) },
    { name: "closed", list: assignments.filter(({ settings }) => settings.closesAt <= now) },
  ] as const;
  return (
    <div className="grid gap-8">
      <h1 className="text-3xl">{t("title")}</h1>
      {assignments.length === 0 ? (
        <EmptyState title={t("none")}>
          <Link href={paths.teacher.home()}>{t("toLessons")}</Link>
        </EmptyState>
      ) : null}
      {parts.map(({ name, list }) =>
        list.length === 0 ? null : (
          <section key={name} aria-labelledby={name}>
            <h2 id={name} className="mb-3 text-2xl">
              {t(name)}
            </h2>
            <AssignmentList assignments={list} now={now} />
          </section>
        ),
      )}
    </div>
  );
}
