import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "@leesbewijs/ui/button";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { requireActor } from "@/auth/actor";
import { NextStep } from "@/features/attempt/next-step";
import { OwnPracticeRow } from "@/features/attempt/own-practice-row";
import { ScoreNews } from "@/features/attempt/score-news";
import { SendLeftovers } from "@/features/attempt/send-leftovers";
import { WorkRow } from "@/features/attempt/work-row";
import { ReviewNote } from "@/features/review/review-note";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { api } from "@/trpc/server";

const groups = [
  { name: "busy", states: ["busy"] },
  { name: "toDo", states: ["toDo", "notOpen"] },
  { name: "done", states: ["done", "missed", "excused"] },
] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("home"))("title") };
}

export default async function HomePage() {
  const actor = await requireActor("student");
  if (actor.state !== "active") redirect(paths.waiting());
  const [t, told, caller] = await Promise.all([getTranslations("home"), getTranslations("scoreNews"), api()]);
  const [works, own, review, news] = await Promise.all([
    caller.assignment.list({}),
    caller.attempt.list({}),
    caller.review.today({}),
    caller.correction.listNews({}),
  ]);
  const now = new Date();
  return (
    <div className="grid gap-10">
      <div className="grid gap-5">
        <h1 className="text-3xl">{t("hello", { name: actor.displayName })}</h1>

        <ClientWords of={["attempt"]}>
          <SendLeftovers personId={actor.personId} />
        </ClientWords>

        {news.length > 0 ? (
          <section aria-labelledby="news" className="grid gap-3">
            <h2 id="news" className="text-2xl">
              {told("title", { count: news.length })}
            </h2>
            {news.map((one) => (
              <ScoreNews key={one.attemptId} news={one}>
                <Link href={paths.attempt.result(one.attemptId)} className="inline-flex min-h-11 items-center">
                  {told("look")}
                </Link>
              </ScoreNews>
            ))}
          </section>
        ) : null}

        {works.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>
            <p>{t("emptyText")}</p>
            <Link href={paths.front()} className={buttonLook("second")}>
              {t("toLessons")}
            </Link>
          </EmptyState>
        ) : (
          <NextStep works={works} now={now} />
        )}
      </div>
      <ReviewNote today={review} />
      {groups.map((group) => {
        const rows = works.filter((work) => group.states.some((state) => state === work.state));
        return rows.length === 0 ? null : (
          <section key={group.name} aria-labelledby={group.name}>
            <h2 id={group.name} className="mb-2 text-2xl">
              {t(`groups.${group.name}`)}
            </h2>
            {rows.map((work) => (
              <WorkRow key={work.assignmentId} work={work} now={now} />
            ))}
          </section>
        );
      })}
      <section aria-labelledby="own">
        <h2 id="own" className="mb-2 text-2xl">
          {t("own")}
        </h2>
        {own.map((attempt) => (
          <OwnPracticeRow key={attempt.attemptId} attempt={attempt} />
        ))}
        <Link href={paths.front()} className={buttonLook("second", "mt-2")}>
          {t("toLessons")}
        </Link>
      </section>
    </div>
  );
}
