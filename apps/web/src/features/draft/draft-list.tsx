"use client";

import type { DraftSummary } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/paths";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

/** The drafts of a teacher, last saved first; one that is taken away can be put back. */
export function DraftList({ initial }: { readonly initial: DraftSummary[] }) {
  const t = useTranslations("teacher.drafts");
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [removed, setRemoved] = useState<DraftSummary | null>(null);
  const { data } = useQuery(trpc.draft.list.queryOptions({}, { initialData: initial }));
  const onSuccess = () => queries.invalidateQueries(trpc.draft.list.queryFilter());
  const remove = useMutation(trpc.draft.remove.mutationOptions({ onSuccess }));
  const restore = useMutation(trpc.draft.restore.mutationOptions({ onSuccess }));
  return (
    <div className="grid gap-4">
      {removed ? (
        <Notice role="status" title={t("removed", { title: removed.title })}>
          <Button
            look="second"
            className="justify-self-start"
            busy={restore.isPending}
            onClick={() => restore.mutate(removed, { onSuccess: () => setRemoved(null) })}
          >
            {t("putBack")}
          </Button>
        </Notice>
      ) : null}
      <ProblemNotice error={remove.error ?? restore.error} />
      {data.length === 0 ? <p className="text-soft">{t("none")}</p> : null}
      <ul>
        {data.map((draft) => (
          <Row
            key={draft.draftId}
            draft={draft}
            busy={remove.isPending}
            onRemove={() => remove.mutate({ draftId: draft.draftId }, { onSuccess: () => setRemoved(draft) })}
          />
        ))}
      </ul>
    </div>
  );
}

type RowProps = { readonly draft: DraftSummary; readonly busy: boolean; readonly onRemove: () => void };

function Row({ draft, busy, onRemove }: RowProps) {
  const t = useTranslations("teacher.drafts");
  const format = useFormatter();
  const state =
    draft.publishedVersion === null ? "draft" : draft.publishedVersion === draft.version ? "published" : "changed";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0">
        <h3 lang={draft.language} className="text-xl">
          <Link href={paths.teacher.draft(draft.draftId)}>{draft.title}</Link>
        </h3>
        <p className="flex flex-wrap items-center gap-x-3 text-base text-soft">
          <Badge tone={state === "published" ? "good" : "info"}>{t(`states.${state}`)}</Badge>
          {t("facts", {
            count: draft.chosen,
            time: format.dateTime(draft.savedAt, { dateStyle: "medium", timeStyle: "short" }),
          })}
          {draft.own ? null : <span>{t("of", { name: draft.authorName })}</span>}
        </p>
      </div>
      {draft.own ? (
        <Button look="quiet" busy={busy} onClick={onRemove}>
          {t("remove")}
          <span className="sr-only">: {draft.title}</span>
        </Button>
      ) : null}
    </li>
  );
}
