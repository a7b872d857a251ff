"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { ExportFile, saveSheet } from "@/shell/export-file";
import { useTRPC } from "@/trpc/client";
import type { ScoreQuery } from "./score-query";

/** Saves the scores that are shown, on all pages, as a file for a spreadsheet. */
export function ExportScores({ query: { filter, order } }: { readonly query: ScoreQuery }) {
  const t = useTranslations("admin.scores");
  const trpc = useTRPC();
  const language = useLocale();
  const take = useMutation(trpc.score.export.mutationOptions({ onSuccess: saveSheet }));
  return (
    <ExportFile
      onTake={(form) => take.mutate({ filter, order, language, ...form })}
      busy={take.isPending}
      error={take.error}
      note={t("exportLogged")}
      done={take.isSuccess ? t("exported", { rows: take.data.rows, file: take.data.fileName }) : ""}
    />
  );
}
