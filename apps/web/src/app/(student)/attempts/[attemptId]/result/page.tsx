import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { buttonLook } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { requireActor } from "@/auth/actor";
import { articleRead } from "@/features/article/article-read";
import { ReceiptLine } from "@/features/attempt/receipt-line";
import { RedoButton } from "@/features/attempt/redo-button";
import { ResultLater } from "@/features/attempt/result-later";
import { ScoreSummary } from "@/features/attempt/score-summary";
import { ScoreNews } from "@/features/attempt/score-news";
import { SeenScore } from "@/features/attempt/seen-score";
import { SendLeftovers } from "@/features/attempt/send-leftovers";
import { ThenAndNow } from "@/features/attempt/then-and-now";
import { AfterQuiz } from "@/features/lesson/after-quiz";
import { TooLate } from "@/features/quiz/too-late";
import { ClientWords } from "@/i18n/client-words";
import { fullDay } from "@/i18n/moments";
import { paths } from "@/paths";
import { PrintButton } from "@/shell/print-button";
import { api, found } from "@/trpc/server";
import { ResultGroups } from "./result-groups";

type Props = PageProps<"/attempts/[attemptId]/result">;

const loadResult = cache(async (attemptId: string) => {
  await requireActor("guest", "student");
  return found((await api()).attempt.result({ attemptId }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, attempt] = await Promise.all([getTranslations("result"), loadResult((await params).attemptId)]);
  return { title: `${t("title")} - ${attempt.lessonTitle}` };
}

export default async function ResultPage({ params }: Props) {
  const { personId } = await requireActor("guest", "student");
  const [t, format, attempt] = await Promise.all([
    getTranslations("result"),
    getFormatter(),
    loadResult((await params).attemptId),
  ]);
  if (attempt.state === "open") redirect(paths.attempt.resume(attempt.attemptId));
  const { lessonId, language, level, result } = attempt;
  const text = articleRead(attempt.articles, level);
  const context = { assignment: attempt.assignmentId ?? undefined, language, level };
  const numbered = attempt.questions.map((asked, index) => ({ asked, number: index + 1 }));
  const tooLate = numbered.filter(({ asked }) => asked.tooLate);
  return (
    <div className="grid gap-8">
      <div className="grid gap-1">
        <h1 className="text-3xl">{t("title")}</h1>
        <p lang={language} className="text-soft">
          {attempt.lessonTitle}
        </p>
        {attempt.redoOf ? (
          <p>
            {t("redoOf")} <Link href={paths.attempt.result(attempt.redoOf)}>{t("toFirst")}</Link>
          </p>
        ) : null}
      </div>

      <ClientWords of={["attempt"]}>
        <SendLeftovers personId={personId} />
      </ClientWords>

      {attempt.news ? (
        <ScoreNews news={attempt.news}>
          <SeenScore attemptId={attempt.attemptId} {...attempt.news.after} />
        </ScoreNews>
      ) : null}
      {attempt.comment ? (
        <Notice title={t("comment")}>
          <p className="whitespace-pre-line">{attempt.comment}</p>
        </Notice>
      ) : null}
      {result ? (
        <ScoreSummary result={result} former={attempt.former} mark={attempt.mark} />
      ) : (
        <ResultLater attempt={attempt} />
      )}
      {tooLate.length > 0 ? (
        <section aria-labelledby="too-late" className="grid gap-3">
          <h2 id="too-late" className="text-2xl">
            {t("tooLate.title")}
          </h2>
          <p>{t("tooLate.text")}</p>
          <ul className="grid gap-3">
            {tooLate.map(({ asked, number }) => (
              <TooLate key={asked.question.id} asked={asked} number={number} language={language} text={text} />
            ))}
          </ul>
        </section>
      ) : null}
      {attempt.missed > 0 ? (
        <div className="grid gap-2">
          <ClientWords of={["redo", "problem"]}>
            <RedoButton attemptId={attempt.attemptId} missed={attempt.missed} />
          </ClientWords>
          {attempt.reviewFrom ? (
            <p>
              {attempt.reviewFrom > new Date()
                ? t("reviewFrom", { date: format.dateTime(attempt.reviewFrom, fullDay) })
                : t("reviewNow")}
            </p>
          ) : null}
        </div>
      ) : null}
      <ResultGroups attempt={attempt} text={text} />
      {result?.thenAndNow ? <ThenAndNow known={result.thenAndNow} language={language} /> : null}
      <AfterQuiz href={paths.lesson.discuss(lessonId, { ...context, form: "full" })} />
      {attempt.receipt && attempt.submittedAt ? (
        <ReceiptLine code={attempt.receipt} submittedAt={attempt.submittedAt} />
      ) : null}
      <div className="flex flex-wrap gap-3 border-t border-line pt-6 print:hidden">
        {attempt.mayRetry ? (
          <Link href={paths.lesson.start(lessonId, context)} className={buttonLook("second")}>
            {t("again")}
          </Link>
        ) : null}
        <Link href={attempt.assignmentId ? paths.home() : paths.front()} className={buttonLook("second")}>
          {t("toOverview")}
        </Link>
        <PrintButton label={t("print")} />
      </div>
    </div>
  );
}
