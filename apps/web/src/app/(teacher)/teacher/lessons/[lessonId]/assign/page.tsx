import type { LessonId } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { AssignForm } from "@/features/assignment/assign-form";
import { startDraft } from "@/features/assignment/start-draft";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { firstOf } from "@/shell/first-of";
import { TRPCClient } from "@/trpc/client";
import { api, found } from "@/trpc/server";

type Props = PageProps<"/teacher/lessons/[lessonId]/assign">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("teacher.assign"))("title") };
}

export default async function AssignPage({ params, searchParams }: Props) {
  const [caller, actor, t, locale, query] = await Promise.all([
    api(),
    requireActor("teacher"),
    getTranslations("teacher.assign"),
    getLocale(),
    searchParams,
  ]);
  const lessonId = (await params).lessonId as LessonId;
  const lesson = await found(caller.lesson.get({ lessonId, language: locale }));
  const [editions, classes] = await Promise.all([
    Promise.all(lesson.languages.map((language) => caller.lesson.get({ lessonId, language }))),
    caller.class.list(),
  ]);
  const wanted = {
    language: firstOf(query.language) ?? locale,
    quizId: firstOf(query.quiz),
    classId: firstOf(query.class),
  };
  const start = startDraft({ editions, classes, wanted, now: new Date(), timeZone: actor.timeZone });
  return (
    <div className="grid gap-6">
      <div>
        <Link
          href={paths.teacher.lesson(lessonId)}
          lang={lesson.language}
          className="inline-flex min-h-11 items-center text-base"
        >
          {lesson.content.title}
        </Link>
        <h1 className="text-3xl">{t("title")}</h1>
      </div>
      {classes.length === 0 || !start ? (
        <EmptyState title={t("noClass")}>
          <Link href={paths.teacher.classes()} className={buttonLook()}>
            {t("makeClass")}
          </Link>
        </EmptyState>
      ) : (
        <TRPCClient>
          <ClientWords of={["teacher", "problem"]}>
            <AssignForm
              revisionId={lesson.revisionId}
              editions={editions.map(({ language, quizzes }) => ({ language, quizzes }))}
              classes={classes}
              timeZone={actor.timeZone}
              start={start}
            />
          </ClientWords>
        </TRPCClient>
      )}
    </div>
  );
}
