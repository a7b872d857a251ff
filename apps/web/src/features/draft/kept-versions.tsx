"use client";

import type { DraftId, DraftVersion } from "@leesbewijs/domain";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

type Props = {
  readonly draftId: DraftId;
  readonly versions: readonly DraftVersion[];
  /** The version that is on the screen. */
  readonly version: number;
  readonly saved: boolean;
};

/** The versions that were kept, each with a way back to it. */
export function KeptVersions({ draftId, versions, version, saved }: Props) {
  const t = useTranslations("teacher.draft.versions");
  const format = useFormatter();
  const trpc = useTRPC();
  const back = useMutation(trpc.draft.goBack.mutationOptions({ onSuccess: () => window.location.reload() }));
  if (versions.length === 0) return null;
  return (
    <details className="rounded-md border border-line bg-sheet">
      <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">
        {t("title", { count: versions.length })}
      </summary>
      <div className="grid gap-3 px-4 pb-4">
        <ProblemNotice error={back.error} />
        <ul className="grid gap-2">
          {versions.map((one) => {
            const when = format.dateTime(one.savedAt, { dateStyle: "medium", timeStyle: "short" });
            return (
              <li
                key={one.version}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line pt-2"
              >
                <span className="min-w-0">
                  <span className="font-semibold">{when}</span>
                  <span className="block text-base text-soft">
                    {t(`because.${one.because}`)} · {t("chosen", { count: one.chosen })}
                  </span>
                </span>
                <ConfirmButton
                  label={
                    <>
                      {t("back")}
                      <span className="sr-only">: {when}</span>
                    </>
                  }
                  title={t("sure")}
                  confirm={t("confirm")}
                  cancel={t("cancel")}
                  busy={!saved || back.isPending || back.isSuccess}
                  onConfirm={() => back.mutate({ draftId, baseVersion: version, version: one.version })}
                >
                  <p>{t("text")}</p>
                </ConfirmButton>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
