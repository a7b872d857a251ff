import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/paths";
import { AttemptPlayer } from "../attempt-player";
import { loadAttempt } from "../load-attempt";
import { readPlace } from "./place";

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
  const attempt = await loadAttempt(attemptId);
  if (attempt.state === "submitted") redirect(paths.attempt.result(attemptId));
  if (readPlace(place, attempt.questions.length) === null) notFound();
  return <AttemptPlayer attempt={attempt} />;
}
