import type { ScoreRow } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";
import { datedMoment } from "@/i18n/moments";
import { percent, shareOf } from "./share-of";

export function ScoreTable({ rows }: { readonly rows: readonly ScoreRow[] }) {
  const t = useTranslations("admin.scores");
  const format = useFormatter();
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("student")}</HeadCell>
          <HeadCell>{t("score")}</HeadCell>
          <HeadCell>{t("class")}</HeadCell>
          <HeadCell>{t("lesson")}</HeadCell>
          <HeadCell>{t("attempt")}</HeadCell>
          <HeadCell>{t("handedIn")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.attemptId}>
            <HeadCell scope="row">{row.displayName}</HeadCell>
            <Cell className="whitespace-nowrap tabular-nums">
              <span className="font-semibold">{format.number(shareOf(row.score), percent)}</span>{" "}
              <span className="text-soft">{t("points", { ...row.score })}</span>
            </Cell>
            <Cell>{row.className}</Cell>
            <Cell className="min-w-56">
              <span lang={row.language}>{row.lessonTitle}</span>{" "}
              <span lang={row.language} className="block text-soft">
                {row.quizTitle}
              </span>
            </Cell>
            <Cell className="tabular-nums">{format.number(row.number)}</Cell>
            <Cell className="whitespace-nowrap">
              {format.dateTime(row.submittedAt, datedMoment)}{" "}
              {row.late ? <Badge tone="warning">{t("late")}</Badge> : null}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
