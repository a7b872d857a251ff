import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { ArticleText } from "@/features/article/article-text";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { TRPCClient } from "@/trpc/client";
import { loadAttempt } from "../load-attempt";
import { readPlace } from "./place";
import { Player } from "./player";

type Props = PageProps<"/attempts/[attemptId]/[...place]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { attemptId, place } = await params;
  const [t, attempt] = await Promise.all([getTranslations("attempt"), loadAttempt(attemptId)]);
  const at = readPlace(place, attempt.questions.length);
  const what =
    at?.kind === "question"
      ? t("questionOf", { number: at.number, count: attempt.questions.length })
      : t("reviewTitle");
  return { title: `${what} - ${attempt.lessonTitle}` };
}

export default async function AttemptPage({ params }: Props) {
  const { attemptId, place } = await params;
  const [attempt, { personId }] = await Promise.all([loadAttempt(attemptId), requireActor("guest", "student")]);
  if (attempt.state === "submitted") redirect(paths.attempt.result(attemptId));
  if (readPlace(place, attempt.questions.length) === null) notFound();
  const article = attempt.articles.find((one) => one.level === attempt.level) ?? attempt.articles[0];
  return (
    <TRPCClient>
      <ClientWords of={["quiz", "attempt", "problem"]}>
        {/* The text goes to the browser once, as it is shown. */}
        <Player
          attempt={{ ...attempt, articles: [] }}
          personId={personId}
          text={article ? <ArticleText article={article} /> : null} />
      </ClientWords>
    </TRPCClient>
  );
}
