import type { CorrectionPreview, Points } from "@leesbewijs/domain";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";

/** Who changes by how much: in words how many go up and down, then a line for each. */
export function PreviewTable({ preview: { changes, up, down, same } }: { readonly preview: CorrectionPreview }) {
  const t = useTranslations("correction.preview");
  const format = useFormatter();
  const number = (value: number): string => format.number(value, { maximumFractionDigits: 2 });
  const said = ({ points, possible }: Points): string =>
    t("points", { points: number(points), possible: number(possible) });
  const share = ({ points, possible }: Points): number => (possible === 0 ? 0 : points / possible);
  const ways = (before: Points, after: Points): "up" | "down" | "even" =>
    share(after) > share(before) ? "up" : share(after) < share(before) ? "down" : "even";
  const several = changes.some(({ attempt }) => attempt > 1);
  return (
    <div className="grid gap-3">
      <p className="text-lg font-semibold">{t("counts", { up, down, same, changed: changes.length })}</p>
      {changes.length === 0 ? null : (
        <Table caption={t("caption")}>
          <thead>
            <tr>
              <HeadCell>{t("student")}</HeadCell>
              <HeadCell className="text-right">{t("before")}</HeadCell>
              <HeadCell className="text-right">{t("after")}</HeadCell>
              <HeadCell>{t("way")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ attemptId, displayName, attempt, before, after }) => (
              <tr key={attemptId}>
                <HeadCell scope="row" className="font-normal!">
                  {displayName}
                  {several ? <span className="text-soft"> {t("attempt", { attempt })}</span> : null}
                </HeadCell>
                <Cell className="text-right whitespace-nowrap tabular-nums">{said(before)}</Cell>
                <Cell className="text-right font-semibold whitespace-nowrap tabular-nums">{said(after)}</Cell>
                <Cell>{t(`ways.${ways(before, after)}`)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
