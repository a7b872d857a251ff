import type { ScoreGrouping, ScoreGroups } from "@leesbewijs/domain";
import { ColumnChart } from "@leesbewijs/ui/column-chart";
import { ShareBar } from "@leesbewijs/ui/share-bar";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";
import { percent } from "./share-of";

type Props = { readonly by: ScoreGrouping; readonly groups: ScoreGroups["groups"] };

/** Scores put together: over time as a picture too, always as a table. */
export function ScoreGroupsView({ by, groups }: Props) {
  const t = useTranslations("admin.scores");
  const format = useFormatter();
  const nameOf = (name: string): string => {
    if (by === "schoolYear") return `${name}/${String((Number(name) + 1) % 100).padStart(2, "0")}`;
    if (by !== "month") return name;
    return format.dateTime(new Date(`${name}-15T12:00:00Z`), { month: "short", year: "numeric" });
  };
  return (
    <div className="grid gap-5">
      {by === "month" || by === "schoolYear" ? (
        <ColumnChart
          label={t("chart")}
          top={format.number(1, percent)}
          columns={groups.map(({ id, name, meanShare }) => ({ key: id, label: nameOf(name), share: meanShare }))}
        />
      ) : null}
      <Table caption={t(`way.${by}`)}>
        <thead>
          <tr>
            <HeadCell>{t(`groupHead.${by}`)}</HeadCell>
            <HeadCell>{t("mean")}</HeadCell>
            <HeadCell>{t("scores")}</HeadCell>
            <HeadCell>{t("students")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, name, scores, students, meanShare }) => (
            <tr key={id}>
              <HeadCell scope="row">{nameOf(name)}</HeadCell>
              <Cell className="tabular-nums">
                {meanShare === null ? null : (
                  <span className="flex items-center gap-3">
                    <span className="w-12 font-semibold">{format.number(meanShare, percent)}</span>
                    <ShareBar share={meanShare} />
                  </span>
                )}
              </Cell>
              <Cell className="tabular-nums">{format.number(scores)}</Cell>
              <Cell className="tabular-nums">{format.number(students)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
