import type { AuditLine } from "@leesbewijs/domain";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { isSaid } from "./log-actions";

export function LogTable({ lines }: { readonly lines: readonly AuditLine[] }) {
  const t = useTranslations("admin.log");
  const format = useFormatter();
  if (lines.length === 0) return <EmptyState title={t("none")} />;
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("when")}</HeadCell>
          <HeadCell>{t("who")}</HeadCell>
          <HeadCell>{t("did")}</HeadCell>
          <HeadCell>{t("to")}</HeadCell>
          <HeadCell>{t("details")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, at, actorName, action, subjectName, details }) => (
          <tr key={id}>
            <Cell className="whitespace-nowrap">{format.dateTime(at, fullMoment)}</Cell>
            <HeadCell scope="row">{actorName ?? t("gone")}</HeadCell>
            <Cell className="min-w-48">{isSaid(action) ? t(`actions.${action}`) : action}</Cell>
            <Cell>{subjectName ?? ""}</Cell>
            <Cell className="max-w-80 font-mono text-sm break-words text-soft">{details === "{}" ? "" : details}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
