import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ReceiptLine } from "@/features/attempt/receipt-line";
import { TooLate } from "@/features/quiz/too-late";
import { AttemptHead } from "@/features/score/attempt-head";
import { ProcessScores } from "@/features/score/process-scores";
import { ClientWords } from "@/i18n/client-words";
import { TRPCClient } from "@/trpc/client";
import { api, found } from "@/trpc/server";
import { articleRead } from "@/features/article/article-read";
import { GivenAnswer } from "./given-answer";

type Props = PageProps<"/teacher/attempts/[attemptId]">;

const load = cache(async (id: string) => found((await api()).attempt.getForTeacher({ attemptId: id })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { displayName, attempt } = await load((await params).attemptId);
  return { title: `${displayName} - ${attempt.lessonTitle}` };
}

export default async function AttemptPage({ params }: Props) {
  const [shown, t] = await Promise.all([load((await params).attemptId), getTranslations("teacher.attempt")]);
  const { language, level } = shown.attempt;
  const text = articleRead(shown.articles, level);
  const tooLate = shown.questions
    .map((asked, index) => ({ asked, number: index + 1 }))
    .filter(({ asked }) => asked.tooLate);
  return (
    <div className="grid gap-8">
      <AttemptHead shown={shown} />
      {shown.receipt && shown.attempt.submittedAt ? (
        <ReceiptLine code={shown.receipt} submittedAt={shown.attempt.submittedAt} />
      ) : null}
      {tooLate.length > 0 ? (
        <section aria-labelledby="too-late" className="grid gap-3">
          <h2 id="too-late" className="text-2xl">
            {t("tooLate.title")}
          </h2>
          <p className="max-w-[66ch]">{t("tooLate.text")}</p>
          <ul className="grid gap-3">
            {tooLate.map(({ asked, number }) => (
              <TooLate key={asked.question.id} asked={asked} number={number} language={language} text={text} />
            ))}
          </ul>
        </section>
      ) : null}
      {shown.processes.length > 0 ? (
        <section aria-labelledby="processes" className="grid gap-4">
          <h2 id="processes" className="text-2xl">
            {t("byProcess")}
          </h2>
          <ProcessScores processes={shown.processes} />
        </section>
      ) : null}
      <section aria-labelledby="answers">
        <h2 id="answers" className="mb-3 text-2xl">
          {t("answers")}
        </h2>
        <TRPCClient>
          <ClientWords of={["teacher", "problem"]}>
            <ol>
              {shown.questions.map((asked, index) => (
                <GivenAnswer
                  key={asked.question.id}
                  number={index + 1}
                  asked={asked}
                  attemptId={shown.attempt.attemptId}
                  level={level}
                  language={language}
                  text={text}
                />
              ))}
            </ol>
          </ClientWords>
        </TRPCClient>
      </section>
    </div>
  );
}
