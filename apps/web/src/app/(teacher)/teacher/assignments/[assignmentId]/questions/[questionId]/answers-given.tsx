import type { QuestionForCorrection } from "@leesbewijs/domain";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { articleRead } from "@/features/article/article-read";
import { VerdictMark } from "@/features/assignment/verdict-mark";
import { ResponseInWords } from "@/features/quiz/response-in-words";

type Props = {
  readonly shown: QuestionForCorrection;
  /** What the figures say. */
  readonly children: ReactNode;
};

/** More than these say nothing that the first ones do not. */
const most = 20;

/** What was answered, by how many, and how it counts now. */
export function AnswersGiven({ shown: { answers, question, language, articles }, children }: Props) {
  const t = useTranslations("correction.answers");
  const format = useFormatter();
  const total = answers.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="grid gap-3">
      <h2 id="answers" className="text-2xl">
        {t("title")}
      </h2>
      {total === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          {children}
          <p className="text-base text-soft">{t("of", { count: total })}</p>
          <Table caption={t("title")}>
            <thead>
              <tr>
                <HeadCell>{t("answer")}</HeadCell>
                <HeadCell className="text-right">{t("count")}</HeadCell>
                <HeadCell className="text-center">{t("counts")}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {answers.slice(0, most).map(({ response, level, count, verdict }) => (
                <tr key={`${level} ${JSON.stringify(response)}`}>
                  <HeadCell scope="row" className="align-top font-normal!">
                    <ResponseInWords
                      question={question}
                      response={response}
                      language={language}
                      text={articleRead(articles, level) ?? null}
                    />
                  </HeadCell>
                  <Cell className="text-right align-top whitespace-nowrap tabular-nums">
                    {count}{" "}
                    <span className="text-soft">
                      ({format.number(count / total, { style: "percent", maximumFractionDigits: 0 })})
                    </span>
                  </Cell>
                  <Cell className="text-center align-top">
                    <VerdictMark verdict={verdict} />
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
          {answers.length > most ? <p>{t("more", { count: answers.length - most })}</p> : null}
        </>
      )}
    </section>
  );
}
