import type { HeatSentence } from "@leesbewijs/domain";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { heatBand, heatBands, heatLook } from "@/features/assignment/heat-band";
import { HeatText } from "@/features/assignment/heat-text";
import { ReportHead } from "@/features/assignment/report-head";
import { paths } from "@/paths";
import { api, found } from "@/trpc/server";

type Props = PageProps<"/teacher/assignments/[assignmentId]/map">;

const load = cache(async (id: string) => {
  await requireActor("teacher");
  return found((await api()).assignment.getHeatMap({ assignmentId: id }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { className }] = await Promise.all([getTranslations("heat"), load((await params).assignmentId)]);
  return { title: `${t("title")} - ${className}` };
}

/** What to read again with the class first: as many as fit in the beginning of a lesson. */
const most = 3;
/** What fewer missed was understood. */
const worthReading = 0.25;

export default async function MapPage({ params }: Props) {
  const [t, map] = await Promise.all([getTranslations("heat"), load((await params).assignmentId)]);
  const { assignmentId, language, answers, articles, sentences } = map;
  const [first] = articles;
  // Sentences that prove the same questions are read again together.
  const together = new Map<string, HeatSentence[]>();
  for (const one of sentences.filter(({ level, missed }) => level === first?.level && missed >= worthReading)) {
    const name = one.questions.map(({ number }) => number).join();
    together.set(name, [...(together.get(name) ?? []), one]);
  }
  const again = [...together.values()].toSorted((a, b) => (b[0]?.missed ?? 0) - (a[0]?.missed ?? 0)).slice(0, most);
  return (
    <div className="grid gap-6">
      <ReportHead assignment={map} title={t("title")} back={t("back")} />
      {sentences.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <p className="max-w-[66ch]">{t("intro", { answers })}</p>
          {again.length > 0 ? (
            <section aria-labelledby="again" className="grid max-w-3xl gap-3">
              <h2 id="again" className="text-2xl">
                {t("again")}
              </h2>
              <ol className="grid gap-3">
                {again.map((some) => (
                  <Again key={some[0]?.sentence.start} some={some} language={language} assignmentId={assignmentId} />
                ))}
              </ol>
            </section>
          ) : null}
          <ul aria-label={t("legend")} className="flex flex-wrap gap-x-6 gap-y-2 text-base">
            {heatBands.map((band) => (
              <li key={band}>
                <span className={heatLook[band]}>{t(`bands.${band}`)}</span>
              </li>
            ))}
          </ul>
          {articles.map((article, index) => (
            <section key={article.level} aria-labelledby={`text-${article.level}`}>
              <h2 id={`text-${article.level}`} className="mb-3 text-2xl">
                {t(`levels.${article.level}`)}
              </h2>
              <details open={index === 0} className="rounded-md border border-line">
                <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("text")}</summary>
                <div lang={article.language} className="reader border-t border-line px-4 py-4">
                  <HeatText article={article} sentences={sentences} />
                </div>
              </details>
            </section>
          ))}
        </>
      )}
    </div>
  );
}

type AgainProps = {
  readonly some: readonly HeatSentence[];
  readonly language: string;
  readonly assignmentId: string;
};

async function Again({ some, language, assignmentId }: AgainProps) {
  const [t, format] = await Promise.all([getTranslations("heat"), getFormatter()]);
  const [first] = some;
  if (!first) return null;
  return (
    <li className="proof">
      {some.map(({ sentence, paragraph, text, missed }) => (
        <blockquote key={sentence.start} lang={language} className="font-serif text-[1.125rem] leading-relaxed">
          <span className="sr-only">{t("paragraph")} </span>
          <span className="mr-2 font-sans text-base text-soft tabular-nums">{paragraph}</span>
          <span className={heatLook[heatBand(missed)]}>{text}</span>
        </blockquote>
      ))}
      <p className="mt-1.5 flex flex-wrap items-center gap-x-4 text-base text-soft">
        <span>
          {t("missedShare", { share: format.number(first.missed, { style: "percent", maximumFractionDigits: 0 }) })}
        </span>
        {first.questions.map(({ questionId, number }) => (
          <Link
            key={questionId}
            href={paths.teacher.question(assignmentId, questionId)}
            className="inline-flex min-h-8 items-center"
          >
            {t("question", { number })}
          </Link>
        ))}
      </p>
    </li>
  );
}
