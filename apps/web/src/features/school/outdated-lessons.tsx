import type { ContentQueue } from "@leesbewijs/domain";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";

/** Lessons whose questions may no longer be so. */
export function OutdatedLessons({ lessons }: { readonly lessons: ContentQueue["outdated"] }) {
  const t = useTranslations("admin.content");
  const format = useFormatter();
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="outdated" className="text-2xl">
        {t("outdated")}
      </h2>
      <p>{t("outdatedNote")}</p>
      {lessons.length === 0 ? (
        <p>{t("noOutdated")}</p>
      ) : (
        <Table caption={t("outdated")}>
          <thead>
            <tr>
              <HeadCell>{t("lesson")}</HeadCell>
              <HeadCell>{t("validAsOf")}</HeadCell>
              <HeadCell>{t("open")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {lessons.map((lesson) => (
              <tr key={lesson.lessonId}>
                <HeadCell scope="row" lang={lesson.language}>
                  {lesson.title}
                </HeadCell>
                <Cell className="whitespace-nowrap">
                  {format.dateTime(new Date(`${lesson.validAsOf}T12:00:00Z`), {
                    day: "numeric",
                    month: "long",
                    year: "numeric",
                    timeZone: "UTC",
                  })}
                </Cell>
                <Cell className="tabular-nums">{format.number(lesson.openAssignments)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
