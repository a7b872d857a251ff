"use client";

import type { AssignmentResults } from "@leesbewijs/domain";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/moments";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

type Props = {
  readonly results: Pick<AssignmentResults, "assignmentId" | "returnedAt">;
  readonly onChanged: () => Promise<unknown>;
};

/** Gives back results that wait for the teacher, and takes them back. */
export function GiveBack({ results: { assignmentId, returnedAt }, onChanged }: Props) {
  const t = useTranslations("teacher.results.giveBack");
  const form = useTranslations("teacher.form");
  const format = useFormatter();
  const trpc = useTRPC();
  const change = useMutation(trpc.assignment.giveBack.mutationOptions({ onSuccess: onChanged }));
  return (
    <div className="print:hidden">
      <Notice
        tone={returnedAt ? "good" : "info"}
        title={returnedAt ? t("done", { at: format.dateTime(returnedAt, shortMoment) }) : t("waits")}
      >
        <div>
          {returnedAt ? (
            <Button
              look="second"
              busy={change.isPending}
              onClick={() => change.mutate({ assignmentId, returned: false })}
            >
              {t("takeBack")}
            </Button>
          ) : (
            <ConfirmButton
              look="primary"
              label={t("button")}
              title={t("ask")}
              confirm={t("button")}
              cancel={form("cancel")}
              busy={change.isPending}
              onConfirm={() => change.mutate({ assignmentId, returned: true })}
            >
              <p>{t("note")}</p>
            </ConfirmButton>
          )}
        </div>
      </Notice>
      <ProblemNotice error={change.error} />
    </div>
  );
}
