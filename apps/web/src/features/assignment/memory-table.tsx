import type { ClassMemory } from "@leesbewijs/domain";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";

/** The sentences that a class missed, what is known of them since, and what is expected to be known today; worst first. */
export function MemoryTable({ memory: { facts, language } }: { readonly memory: ClassMemory }) {
  const t = useTranslations("memory");
  const format = useFormatter();
  if (facts.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")}>
        <p>{t("emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-3">
      <Table caption={t("caption")}>
        <thead>
          <tr>
            <HeadCell>{t("sentence")}</HeadCell>
            <HeadCell className="text-right">{t("missed")}</HeadCell>
            <HeadCell className="text-right">{t("asked")}</HeadCell>
            <HeadCell className="text-right">{t("known")}</HeadCell>
            <HeadCell className="text-right">{t("expected")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ paragraph, sentence, text, missed, asked, known, expected }) => (
            <tr key={sentence.start}>
              <HeadCell scope="row" className="min-w-64 align-top font-normal">
                <span className="block text-soft">{t("paragraph", { number: paragraph })}</span>
                <span lang={language}>{text}</span>
              </HeadCell>
              <Cell className="text-right align-top tabular-nums">{format.number(missed)}</Cell>
              <Cell className="text-right align-top tabular-nums">{format.number(asked)}</Cell>
              <Cell className="text-right align-top tabular-nums">
                {asked === 0 ? t("notYet") : format.number(known)}
              </Cell>
              <Cell className="text-right align-top tabular-nums">
                {format.number(expected, { style: "percent", maximumFractionDigits: 0 })}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="max-w-prose text-base text-soft">{t("expectedNote")}</p>
    </div>
  );
}
