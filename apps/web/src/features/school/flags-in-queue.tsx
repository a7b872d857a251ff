import type { ContentQueue } from "@leesbewijs/domain";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";

/** Reports of students that no teacher has handled. */
export function FlagsInQueue({ flags }: { readonly flags: ContentQueue["flags"] }) {
  const t = useTranslations("admin.content");
  const format = useFormatter();
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="flags" className="text-2xl">
        {t("flags")}
      </h2>
      {flags.length === 0 ? (
        <p>{t("noFlags")}</p>
      ) : (
        <Table caption={t("flags")}>
          <thead>
            <tr>
              <HeadCell>{t("lesson")}</HeadCell>
              <HeadCell>{t("waiting")}</HeadCell>
              <HeadCell>{t("class")}</HeadCell>
              <HeadCell>{t("teacher")}</HeadCell>
              <HeadCell>{t("since")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {flags.map((flag) => (
              <tr key={flag.assignmentId}>
                <HeadCell scope="row" lang={flag.language}>
                  {flag.lessonTitle}
                </HeadCell>
                <Cell className="tabular-nums">{format.number(flag.waiting)}</Cell>
                <Cell>{flag.className}</Cell>
                <Cell>{flag.teacherName}</Cell>
                <Cell className="whitespace-nowrap">
                  {format.dateTime(flag.since, { day: "numeric", month: "short", year: "numeric" })}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
