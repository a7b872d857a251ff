import type { ContentQueue } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";

type Props = { readonly drafts: ContentQueue["drafts"]; readonly total: number };

/** Lessons in the making, those with failing checks first. */
export function DraftsInQueue({ drafts, total }: Props) {
  const t = useTranslations("admin.content");
  const format = useFormatter();
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="drafts" className="text-2xl">
        {t("drafts")}
      </h2>
      {drafts.length === 0 ? (
        <p>{t("noDrafts")}</p>
      ) : (
        <>
          <Table caption={t("drafts")}>
            <thead>
              <tr>
                <HeadCell>{t("lesson")}</HeadCell>
                <HeadCell>{t("checks")}</HeadCell>
                <HeadCell>{t("questions")}</HeadCell>
                <HeadCell>{t("teacher")}</HeadCell>
                <HeadCell>{t("saved")}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {drafts.map((draft) => (
                <tr key={draft.draftId}>
                  <HeadCell scope="row">
                    <span lang={draft.language}>{draft.title}</span>{" "}
                    {draft.published ? <Badge tone="info">{t("changed")}</Badge> : null}
                  </HeadCell>
                  <Cell>
                    {draft.failing === null ? null : draft.failing === 0 ? (
                      <Badge tone="good">{t("passes")}</Badge>
                    ) : (
                      <Badge tone="bad">{t("fails", { count: draft.failing })}</Badge>
                    )}
                  </Cell>
                  <Cell className="tabular-nums">{format.number(draft.chosen)}</Cell>
                  <Cell>{draft.authorName}</Cell>
                  <Cell className="whitespace-nowrap">
                    {format.dateTime(draft.savedAt, { day: "numeric", month: "short", year: "numeric" })}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
          {total > drafts.length ? <p className="text-soft">{t("more", { count: total - drafts.length })}</p> : null}
        </>
      )}
    </section>
  );
}
