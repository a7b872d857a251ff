import type { Metadata } from "next";
import Link from "next/link";
import { buttonLook } from "@leesbewijs/ui/button";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { AssignmentList } from "@/features/assignment/assignment-list";
import { FirstStep } from "@/features/class/first-step";
import { DraftList } from "@/features/draft/draft-list";
import { LessonRow } from "@/features/lesson-preview/lesson-row";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { TRPCClient } from "@/trpc/client";
import { api } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("teacher.library"))("title") };
}

/** The library, with the one next step for whoever is new and what runs now for whoever is not. */
export default async function LibraryPage() {
  const [caller, t, language] = await Promise.all([
    api(),
    getTranslations("teacher.library"),
    getLocale(),
    requireActor("teacher"),
  ]);
  const [lessons, drafts, classes, assignments] = await Promise.all([
    caller.lesson.list({ language }),
    caller.draft.list({}),
    caller.class.list(),
    caller.assignment.listForTeacher({}),
  ]);
  return (
    <div className="grid gap-10">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-3xl">{t("title")}</h1>
        <Link href={paths.teacher.newDraft()} className={buttonLook()}>
          {t("newLesson")}
        </Link>
      </div>
      {classes.length === 0 ? <FirstStep /> : null}
      <section aria-labelledby="lessons">
        <h2 id="lessons" className="mb-3 text-2xl">
          {t("lessons")}
        </h2>
        {lessons.length === 0 ? <EmptyState title={t("none")} /> : null}
        {lessons.map((lesson) => (
          <LessonRow key={lesson.lessonId} lesson={lesson} />
        ))}
      </section>
      <section aria-labelledby="drafts">
        <h2 id="drafts" className="mb-3 text-2xl">
          {t("drafts")}
        </h2>
        <TRPCClient>
          <ClientWords of={["teacher", "problem"]}>
            <DraftList initial={drafts} />
          </ClientWords>
        </TRPCClient>
      </section>
      {assignments.length > 0 ? (
        <section aria-labelledby="recent">
          <h2 id="recent" className="mb-3 text-2xl">
            {t("recent")}
          </h2>
          <AssignmentList assignments={assignments.slice(0, 5)} now={new Date()} />
          <Link href={paths.teacher.assignments()} className="inline-flex min-h-11 items-center font-semibold">
            {t("allAssignments", { count: assignments.length })}
          </Link>
        </section>
      ) : null}
    </div>
  );
}
