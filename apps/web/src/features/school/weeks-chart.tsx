import type { SchoolOverview } from "@leesbewijs/domain";
import { ColumnChart } from "@leesbewijs/ui/column-chart";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";

const percent = { style: "percent", maximumFractionDigits: 0 } as const;

/** How much was handed in each week, as a picture and as a table. */
export function WeeksChart({ weeks }: { readonly weeks: SchoolOverview["weeks"] }) {
  const t = useTranslations("admin.overview");
  const format = useFormatter();
  const most = Math.max(1, ...weeks.map(({ scores }) => scores));
  // The day in the middle of a week, so that no time zone moves it to another.
  const day = (week: string): string =>
    format.dateTime(new Date(`${week}T12:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" });
  return (
    <>
      <ColumnChart
        label={t("weeksChart")}
        top={format.number(most)}
        columns={weeks.map(({ week, scores }) => ({ key: week, label: day(week), share: scores / most }))}
      />
      <details className="rounded-md border border-line bg-sheet">
        <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("asTable")}</summary>
        <Table caption={t("weeks")}>
          <thead>
            <tr>
              <HeadCell>{t("weekOf")}</HeadCell>
              <HeadCell>{t("handedIn")}</HeadCell>
              <HeadCell>{t("mean")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, scores, meanShare }) => (
              <tr key={week}>
                <HeadCell scope="row">{day(week)}</HeadCell>
                <Cell className="tabular-nums">{format.number(scores)}</Cell>
                <Cell className="tabular-nums">{meanShare === null ? "" : format.number(meanShare, percent)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </>
  );
}
