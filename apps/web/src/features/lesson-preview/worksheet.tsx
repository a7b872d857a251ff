import type { LessonForTeacher, Question } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { WorksheetAnswer } from "./worksheet-answer";

type Props = {
  readonly title: string;
  readonly language: string;
  readonly questions: LessonForTeacher["questions"];
  /** Ask for the paragraph that proves each answer. */
  readonly askProof: boolean;
};

/** The questions on paper, without answers. A question is never cut by the end of a page. */
export function Worksheet({ title, language, questions, askProof }: Props) {
  const t = useTranslations("teacher.paper");
  const possible = questions.reduce((sum, { question }) => sum + question.possible, 0);
  return (
    <section aria-label={t("sheet")}>
      <h2 lang={language} className="text-2xl">
        {title}
      </h2>
      <p className="mt-6 flex gap-6">
        <span className="grow border-b border-ink">{t("name")}</span>
        <span className="w-1/5 border-b border-ink">{t("class")}</span>
        <span className="w-1/5 border-b border-ink">{t("date")}</span>
      </p>
      <p className="mt-3 text-right text-base">{t("total", { possible })}</p>
      <ol className="mt-4 grid gap-6">
        {questions.map(({ question }, index) => (
          <li key={question.id} className="break-inside-avoid">
            <p className="mb-1 flex justify-between gap-4">
              <span lang={language} className="font-semibold">
                {index + 1}. {question.prompt}
              </span>
              <span className="text-base whitespace-nowrap text-soft">
                {t("points", { possible: question.possible })}
              </span>
            </p>
            <Hint question={question} />
            <div lang={language}>
              <WorksheetAnswer question={question} />
            </div>
            {askProof && question.kind !== "proof" ? (
              <p className="mt-2 flex items-end gap-2 text-base">
                {t("proofIn")} <span className="inline-block h-6 w-16 border-b border-ink" />
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What to do with the pen, where that does not go without saying. */
function Hint({ question }: { readonly question: Question }) {
  const t = useTranslations("teacher.paper.hint");
  if (question.kind === "multipleChoice")
    return <p className="text-base">{t("multipleChoice", { count: question.choose })}</p>;
  if (question.kind === "order") return <p className="text-base">{t("order", { count: question.items.length })}</p>;
  if (question.kind === "match") return <p className="text-base">{t("match")}</p>;
  return null;
}
