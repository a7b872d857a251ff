"use client";

import { Button } from "@leesbewijs/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { ProblemNotice } from "@/shell/problem-notice";
import { saveFile } from "@/shell/save-file";
import { useTRPC } from "@/trpc/client";
import type { ScoreQuery } from "./score-query";

/** Saves the scores that are shown, on all pages, as a file for a spreadsheet. */
export function ExportScores({ query: { filter, order } }: { readonly query: ScoreQuery }) {
  const t = useTranslations("admin.scores");
  const trpc = useTRPC();
  const language = useLocale();
  const take = useMutation(
    trpc.score.export.mutationOptions({
      onSuccess: ({ csv, fileName }) => saveFile(csv, fileName, "text/csv;charset=utf-8"),
    }),
  );
  return (
    <div className="grid justify-items-start gap-2 print:hidden">
      <Button look="second" busy={take.isPending} onClick={() => take.mutate({ filter, order, language })}>
        {take.isPending ? t("exporting") : t("export")}
      </Button>
      <p className="text-base text-soft">{t("exportLogged")}</p>
      <p role="status" className="text-base">
        {take.isSuccess ? t("exported", { rows: take.data.rows, file: take.data.fileName }) : ""}
      </p>
      <ProblemNotice error={take.error} />
    </div>
  );
}
