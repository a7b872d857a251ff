import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AttemptHead } from "@/features/score/attempt-head";
import { ProcessScores } from "@/features/score/process-scores";
import { api, found } from "@/trpc/server";
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
  return (
    <div className="grid gap-8">
      <AttemptHead shown={shown} />
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
        <ol>
          {shown.questions.map((asked, index) => (
            <GivenAnswer key={asked.question.id} number={index + 1} asked={asked} level={level} language={language} />
          ))}
        </ol>
      </section>
    </div>
  );
}
