import type { AssignmentResults, Verdict } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { paths } from "@/paths";
import { questionShares } from "./question-shares";
import { VerdictMark } from "./verdict-mark";

const verdicts: readonly Verdict[] = ["correct", "partial", "incorrect", "unanswered"];
const withVoid: readonly Verdict[] = [...verdicts, "void"];

/** What the drawings and the numbers above the columns stand for, and how each question went. */
export function ResultsQuestions({ results }: { readonly results: AssignmentResults }) {
  const t = useTranslations("teacher.results");
  const format = useFormatter();
  const shares = questionShares(results).questions;
  // Answer and proof are told apart where sentences were asked for.
  const pointed = results.rows.some(({ questions }) => questions.some(({ proved }) => proved !== null));
  const voided = results.rows.some(({ questions }) => questions.some(({ verdict }) => verdict === "void"));
  return (
    <section aria-labelledby="questions" className="grid gap-4">
      <ul aria-label={t("legend")} className="flex flex-wrap gap-x-6 gap-y-1 text-base">
        {(voided ? withVoid : verdicts).map((verdict) => (
          <li key={verdict}>
            <VerdictMark verdict={verdict} said />
          </li>
        ))}
        {pointed
          ? [false, true].map((proved) => (
              <li key={String(proved)}>
                <VerdictMark verdict="partial" proved={proved} said />
              </li>
            ))
          : null}
        {results.rows.some(({ overridden }) => overridden.length > 0) ? <li>{t("byHandLegend")}</li> : null}
      </ul>
      <h2 id="questions" className="mt-4 text-2xl">
        {t("questionsTitle")}
      </h2>
      <ol className="grid gap-3">
        {results.columns.map(({ questionId, prompt, process, corrected }, index) => {
          const share = shares[index] ?? null;
          return (
            <li key={questionId} className="grid gap-x-6 gap-y-1 border-t border-line pt-3 sm:grid-cols-[1fr_14rem]">
              <p>
                <span className="mr-2 font-serif font-bold tabular-nums">{index + 1}.</span>
                <Link href={paths.teacher.question(results.assignmentId, questionId)} lang={results.settings.language}>
                  {prompt}
                </Link>
                <span className="flex flex-wrap items-center gap-x-3 text-base text-soft">
                  {t(`processes.${process}`)}
                  {corrected ? <Badge tone="info">{t("corrected")}</Badge> : null}
                </span>
              </p>
              {share === null ? null : (
                <p className="grid content-start gap-1 text-base tabular-nums">
                  {t("share", { share: format.number(share, { style: "percent", maximumFractionDigits: 0 }) })}
                  <progress className="bar" value={share} max={1} aria-label={t("shareOf", { number: index + 1 })} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
