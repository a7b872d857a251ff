import type { AssignmentResults } from "@leesbewijs/domain";
import { Cell, HeadCell } from "@leesbewijs/ui/table";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { questionShares } from "./question-shares";
import { ResultsRow } from "./results-row";
import { type ResultOrder, sortRows } from "./sort-rows";

type Props = {
  readonly results: AssignmentResults;
  readonly order: ResultOrder;
  readonly timeZone: string;
  readonly onChanged: () => Promise<unknown>;
};

/** The means stay in sight below the rows that scroll. */
const mean = "sticky bottom-0 z-10 border-t bg-wash";

/** Every student of the class by every question. The frame scrolls, both ways; names and headings stay in sight. */
export function ResultsTable({ results, order, timeZone, onChanged }: Props) {
  const t = useTranslations("teacher.results");
  const locale = useLocale();
  const format = useFormatter();
  const { columns, rows, nTerm } = results;
  const marks = rows.flatMap(({ state, mark }) => (state === "excused" || mark === null ? [] : [mark]));
  const shares = questionShares(results);
  const percent = (share: number | null) =>
    share === null ? "" : format.number(share, { style: "percent", maximumFractionDigits: 0 });
  const sortHead = (key: ResultOrder) => (
    <Link href={{ query: { sort: key } }} scroll={false} replace className="inline-flex min-h-8 items-center gap-1">
      {t(`columns.${key}`)}
      {order === key ? <span aria-hidden="true">↓</span> : null}
    </Link>
  );
  return (
    <div
      role="region"
      aria-label={t("tableLabel")}
      // A frame that scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="relative tall:max-h-[85dvh] max-w-full overflow-auto rounded-md border border-line print:max-h-none print:overflow-visible"
    >
      <table className="w-full border-separate border-spacing-0 bg-sheet text-left text-base">
        <caption className="sr-only">{t("tableLabel")}</caption>
        <thead>
          <tr>
            <HeadCell className="left-0 z-30 border-r" aria-sort={order === "name" ? "ascending" : undefined}>
              {sortHead("name")}
            </HeadCell>
            <HeadCell className="z-20" aria-sort={order === "state" ? "ascending" : undefined}>
              {sortHead("state")}
            </HeadCell>
            <HeadCell className="z-20" aria-sort={order === "score" ? "descending" : undefined}>
              {sortHead("score")}
            </HeadCell>
            {nTerm === null ? null : <HeadCell className="z-20">{t("columns.mark")}</HeadCell>}
            <HeadCell className="z-20">{t("columns.answered")}</HeadCell>
            <HeadCell className="z-20">{t("columns.tries")}</HeadCell>
            <HeadCell className="z-20">{t("columns.handedIn")}</HeadCell>
            {columns.map(({ questionId }, index) => (
              <HeadCell key={questionId} className="z-20 text-center">
                <span className="sr-only">{t("columns.question")} </span>
                {index + 1}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, order, locale).map((row) => (
            <ResultsRow key={row.personId} row={row} results={results} timeZone={timeZone} onChanged={onChanged} />
          ))}
        </tbody>
        {shares.whole === null ? null : (
          <tfoot>
            <tr className="font-semibold">
              <HeadCell scope="row" className="sticky bottom-0 left-0 z-20 border-t border-r bg-wash">
                {t("mean")}
              </HeadCell>
              <Cell className={mean} />
              <Cell className={mean}>{percent(shares.whole)}</Cell>
              {nTerm === null ? null : (
                <Cell className={`${mean} tabular-nums`}>
                  {marks.length === 0
                    ? null
                    : format.number(marks.reduce((sum, mark) => sum + mark, 0) / marks.length, {
                        minimumFractionDigits: 1,
                        maximumFractionDigits: 1,
                      })}
                </Cell>
              )}
              <Cell className={mean} />
              <Cell className={mean} />
              <Cell className={mean} />
              {shares.questions.map((share, index) => (
                <Cell key={columns[index]?.questionId ?? index} className={`${mean} text-center tabular-nums`}>
                  {percent(share)}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
