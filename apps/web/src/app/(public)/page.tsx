import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { buttonLook } from "@leesbewijs/ui/button";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { Notice } from "@leesbewijs/ui/notice";
import { currentActor } from "@/auth/actor";
import { FrontHero } from "@/features/lesson/front-hero";
import { LessonCard } from "@/features/lesson/lesson-card";
import { TryOnFront } from "@/features/own-article/try-on-front";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { api } from "@/trpc/server";

export default async function FrontPage() {
  const [t, locale, actor, caller] = await Promise.all([getTranslations("front"), getLocale(), currentActor(), api()]);
  const reads = actor?.role === "guest" || (actor?.role === "student" && actor.state === "active");
  const [lessons, own] = await Promise.all([
    caller.lesson.list({ language: locale }),
    reads ? caller.attempt.list({}) : Promise.resolve([]),
  ]);
  const open = own.find((attempt) => attempt.state === "open");
  const [first] = lessons;
  return (
    <div className="grid gap-10">
      <FrontHero lesson={first ?? null} />
      {open ? (
        <Notice title={t("goOnTitle")}>
          <p lang={open.language}>{open.lessonTitle}</p>
          <p className="text-soft">{t("goOnText", { answered: open.answered, total: open.total })}</p>
          <Link href={paths.attempt.resume(open.attemptId)} className={buttonLook("second", "mt-2 justify-self-start")}>
            {t("goOn")}
          </Link>
        </Notice>
      ) : null}
      <section aria-labelledby="lessons">
        <h2 id="lessons" className="mb-3 text-2xl">
          {t("lessons")}
        </h2>
        {lessons.length === 0 ? (
          <EmptyState title={t("noLessons")} />
        ) : (
          lessons.map((lesson) => <LessonCard key={lesson.lessonId} lesson={lesson} />)
        )}
      </section>
      <section aria-labelledby="own" className="grid gap-4 border-t border-line pt-6">
        <h2 id="own" className="text-2xl">
          {t("own")}
        </h2>
        <p>{t("ownText")}</p>
        <ClientWords of={["ownArticle", "problem"]}>
          <TryOnFront />
        </ClientWords>
      </section>
      {actor === null || actor.role === "guest" ? (
        <section aria-labelledby="school" className="grid justify-items-start gap-3 border-t border-line pt-6">
          <h2 id="school" className="text-2xl">
            {t("school")}
          </h2>
          <p>{t("schoolText")}</p>
          <div className="flex flex-wrap gap-3">
            <Link href={paths.signIn()} className={buttonLook("second")}>
              {t("signIn")}
            </Link>
            <Link href={paths.join()} className={buttonLook("second")}>
              {t("join")}
            </Link>
          </div>
        </section>
      ) : null}
    </div>
  );
}
