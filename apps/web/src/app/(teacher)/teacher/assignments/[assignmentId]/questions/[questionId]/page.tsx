import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { ArticleBody } from "@/features/article/article-body";
import { ItemSigns } from "@/features/assignment/item-signs";
import { ReportHead } from "@/features/assignment/report-head";
import { ClientWords } from "@/i18n/client-words";
import { TRPCClient } from "@/trpc/client";
import { api, found } from "@/trpc/server";
import { AnswersGiven } from "./answers-given";
import { CorrectionForm } from "./correction-form";
import { CorrectionsMade } from "./corrections-made";
import { FlagsSaid } from "./flags-said";
import { NextTime } from "./next-time";
import { QuestionAsked } from "./question-asked";

type Props = PageProps<"/teacher/assignments/[assignmentId]/questions/[questionId]">;

const load = cache(async (assignmentId: string, questionId: string) => {
  await requireActor("teacher");
  return found((await api()).correction.get({ assignmentId, questionId }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignmentId, questionId } = await params;
  const [t, { number, lessonTitle }] = await Promise.all([
    getTranslations("correction"),
    load(assignmentId, questionId),
  ]);
  return { title: `${t("title", { number })} - ${lessonTitle}` };
}

export default async function QuestionPage({ params }: Props) {
  const { assignmentId, questionId } = await params;
  const [t, read, shown, { items }] = await Promise.all([
    getTranslations("correction"),
    getTranslations("lesson"),
    load(assignmentId, questionId),
    found((await api()).assignment.listItems({ assignmentId })),
  ]);
  const figures = items.find((item) => item.questionId === questionId);
  const { number, articles } = shown;
  return (
    <TRPCClient>
      <div className="grid gap-8">
        <ReportHead assignment={shown} title={t("title", { number })} back={t("back")} />
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <div className="grid min-w-0 gap-8">
            <QuestionAsked shown={shown} />
            <ClientWords of={["correction", "quiz", "problem"]}>
              <CorrectionsMade shown={shown} />
              <FlagsSaid shown={shown} />
              <AnswersGiven shown={shown}>{figures ? <ItemSigns item={figures} /> : null}</AnswersGiven>
              <CorrectionForm shown={shown} />
              <NextTime shown={shown} />
            </ClientWords>
          </div>
          <aside aria-labelledby="text" className="min-w-0 lg:sticky lg:top-20">
            <h2 id="text" className="mb-2 text-2xl">
              {t("text")}
            </h2>
            {articles.map((article, index) => (
              <details key={article.level} open={index === 0} className="mb-3 rounded-md border border-line">
                <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">
                  {t(`form.levels.${article.level}`)}
                </summary>
                <section
                  aria-label={t(`form.levels.${article.level}`)}
                  // A frame that scrolls must be reachable by keyboard.
                  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                  tabIndex={0}
                  lang={article.language}
                  className="reader reader-panel border-t border-line px-4 py-3 lg:max-h-[calc(100dvh-13rem)] lg:overflow-auto"
                >
                  <ArticleBody
                    article={article}
                    paragraphLabel={read("paragraph")}
                    lit={shown.shown.proofs
                      .filter(({ level }) => level === article.level)
                      .map(({ sentence }) => sentence)}
                  />
                </section>
              </details>
            ))}
          </aside>
        </div>
      </div>
    </TRPCClient>
  );
}
