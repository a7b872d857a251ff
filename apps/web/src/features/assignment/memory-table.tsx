import type { ClassMemory } from "@leesbewijs/domain";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";

const figure = "text-right align-top tabular-nums max-sm:hidden";

/** The sentences that a class missed, what is known of them since, and what is expected to be known today. On a phone the figures stand below the sentence. */
export function MemoryTable({ memory: { facts, language } }: { readonly memory: ClassMemory }) {
  const t = useTranslations("memory");
  const format = useFormatter();
  const percent = (share: number): string => format.number(share, { style: "percent", maximumFractionDigits: 0 });
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
            <HeadCell className="text-right max-sm:hidden">{t("missed")}</HeadCell>
            <HeadCell className="text-right max-sm:hidden">{t("asked")}</HeadCell>
            <HeadCell className="text-right max-sm:hidden">{t("known")}</HeadCell>
            <HeadCell className="text-right max-sm:hidden">{t("expected")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ paragraph, sentence, text, missed, asked, known, expected }) => (
            <tr key={sentence.start}>
              <HeadCell scope="row" className="align-top sm:min-w-64 font-normal">
                <span className="block text-soft">{t("paragraph", { number: paragraph })}</span>
                <span lang={language}>{text}</span>
                <span className="block text-soft sm:hidden">
                  {t("line", { missed, asked, known })}
                  {expected === null ? null : ` ${t("expected")}: ${percent(expected)}`}
                </span>
              </HeadCell>
              <Cell className={figure}>{format.number(missed)}</Cell>
              <Cell className={figure}>{format.number(asked)}</Cell>
              <Cell className={figure}>{asked === 0 ? t("notYet") : format.number(known)}</Cell>
              <Cell className={figure}>{expected === null ? t("notYet") : percent(expected)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="max-w-prose text-base text-soft">{t("expectedNote")}</p>
    </div>
  );
}
