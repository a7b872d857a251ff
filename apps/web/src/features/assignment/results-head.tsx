import type { AssignmentResults } from "@leesbewijs/domain";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { paths } from "@/paths";

/** What was assigned to whom, until when, and how far the class is. */
export function ResultsHead({ results }: { readonly results: AssignmentResults }) {
  const t = useTranslations("teacher.results");
  const format = useFormatter();
  const { settings, rows } = results;
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  return (
    <header className="grid gap-2">
      <p className="text-base text-soft">
        <Link href={paths.teacher.class(results.classId)}>{results.className}</Link>
        {" · "}
        {t("quizLine", { quiz: results.quizTitle, questions: results.questions, mode: settings.mode })}
      </p>
      <h1 lang={settings.language} className="text-3xl">
        {results.lessonTitle}
      </h1>
      {results.wholeClass ? null : <p>{t("forSome", { students: rows.length })}</p>}
      <p>
        {t("momentsLine", {
          opens: format.dateTime(settings.opensAt, fullMoment),
          due: format.dateTime(settings.dueAt, fullMoment),
          closes: format.dateTime(settings.closesAt, fullMoment),
        })}
      </p>
      <p>
        {t("rulesLine", {
          tries: settings.maxAttempts,
          counted: settings.countedAttempt,
          text: settings.textOpen ? "open" : "closed",
          feedback: settings.feedback,
        })}
      </p>
      {results.nTerm === null ? null : (
        <p>{t("marks.line", { nTerm: format.number(results.nTerm, { minimumFractionDigits: 1 }) })}</p>
      )}
      <p className="print:hidden">
        <Link href={paths.receipt()} className="inline-flex min-h-11 items-center">
          {t("checkReceipt")}
        </Link>
      </p>
      <p className="font-semibold">
        {t("counts", { done: count("done"), busy: count("busy"), students: rows.length })}
      </p>
    </header>
  );
}
