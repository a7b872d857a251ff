import type { ClassFigures } from "@leesbewijs/domain";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { ShareBar } from "@leesbewijs/ui/share-bar";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { paths } from "@/paths";

const percent = { style: "percent", maximumFractionDigits: 0 } as const;

/** How each class does this school year. */
export function ClassFiguresTable({ classes }: { readonly classes: readonly ClassFigures[] }) {
  const t = useTranslations("admin.overview");
  const format = useFormatter();
  if (classes.length === 0) {
    return (
      <EmptyState title={t("noClasses")}>
        <p>{t("noClassesNote")}</p>
      </EmptyState>
    );
  }
  return (
    <Table caption={t("classes")}>
      <thead>
        <tr>
          <HeadCell>{t("class")}</HeadCell>
          <HeadCell>{t("classStudents")}</HeadCell>
          <HeadCell>{t("assignments")}</HeadCell>
          <HeadCell>{t("handedInShare")}</HeadCell>
          <HeadCell>{t("mean")}</HeadCell>
          <HeadCell>{t("last")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {classes.map((one) => (
          <tr key={one.classId}>
            <HeadCell scope="row">
              <Link href={{ pathname: paths.admin.scores(), query: { class: one.classId } }}>{one.name}</Link>
              <span className="block font-normal text-soft">{one.teachers.join(", ")}</span>
            </HeadCell>
            <Cell className="tabular-nums">{format.number(one.students)}</Cell>
            <Cell className="tabular-nums">{format.number(one.assignments)}</Cell>
            <Cell className="tabular-nums">{one.handedIn === null ? "" : format.number(one.handedIn, percent)}</Cell>
            <Cell className="tabular-nums">
              {one.meanShare === null ? null : (
                <span className="flex items-center gap-3">
                  <span className="w-12 font-semibold">{format.number(one.meanShare, percent)}</span>
                  <ShareBar share={one.meanShare} />
                </span>
              )}
            </Cell>
            <Cell className="whitespace-nowrap">
              {one.lastAt === null
                ? ""
                : format.dateTime(one.lastAt, { day: "numeric", month: "short", year: "numeric" })}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
