import type { BoardForTeacher } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { paths } from "@/paths";

/** How each question goes. */
export function BoardQuestions({ board }: { readonly board: BoardForTeacher }) {
  const t = useTranslations("live");
  const format = useFormatter();
  const { assignmentId, language, questions, stuck } = board;
  return (
    <Table caption={t("questions.caption")}>
      <thead>
        <tr>
          <HeadCell>{t("questions.question")}</HeadCell>
          <HeadCell>{t("questions.here")}</HeadCell>
          <HeadCell>{t("questions.answered")}</HeadCell>
          <HeadCell>{t("questions.missed")}</HeadCell>
          <HeadCell>{t("questions.time")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ questionId, number, prompt, here, answered, missed, seconds }) => (
          <tr key={questionId}>
            <HeadCell scope="row" className="min-w-64 font-normal">
              <span className="mr-2 font-serif font-bold tabular-nums">{number}.</span>
              <Link href={paths.teacher.question(assignmentId, questionId)} lang={language}>
                {prompt}
              </Link>
              {stuck?.number === number ? (
                <span className="ml-2">
                  <Badge tone="warning">{t("stuck.badge")}</Badge>
                </span>
              ) : null}
            </HeadCell>
            <Cell className="tabular-nums">{format.number(here)}</Cell>
            <Cell className="tabular-nums">{format.number(answered)}</Cell>
            <Cell className="tabular-nums">{missed === null ? t("questions.void") : format.number(missed)}</Cell>
            <Cell className="whitespace-nowrap tabular-nums">
              {seconds === null
                ? t("questions.noTime")
                : t("questions.seconds", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
