"use client";

import { Button } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { saveFile } from "@/shell/save-file";
import { useTRPC } from "@/trpc/client";
import type { ScoreQuery } from "./score-query";

const kinds = ["xlsx", "comma", "point"] as const;
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the scores that are shown, on all pages, as a file for a spreadsheet. */
export function ExportScores({ query: { filter, order } }: { readonly query: ScoreQuery }) {
  const t = useTranslations("admin.scores");
  const trpc = useTRPC();
  const language = useLocale();
  const [kind, setKind] = useState<(typeof kinds)[number]>("xlsx");
  const take = useMutation(
    trpc.score.export.mutationOptions({
      onSuccess: ({ content, fileName }) =>
        fileName.endsWith("xlsx")
          ? saveFile(
              Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)),
              fileName,
              excel,
            )
          : saveFile(content, fileName, "text/csv;charset=utf-8"),
    }),
  );
  const wanted = kind === "xlsx" ? ({ format: "xlsx" } as const) : ({ format: "csv", decimal: kind } as const);
  return (
    <div className="grid justify-items-start gap-2 print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          label={t("exportAs")}
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? "xlsx")}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`exportKind.${one}`)}
            </option>
          ))}
        </SelectField>
        <Button look="second" busy={take.isPending} onClick={() => take.mutate({ filter, order, language, ...wanted })}>
          {take.isPending ? t("exporting") : t("export")}
        </Button>
      </div>
      <p className="text-base text-soft">{t("exportLogged")}</p>
      <p role="status" className="text-base">
        {take.isSuccess ? t("exported", { rows: take.data.rows, file: take.data.fileName }) : ""}
      </p>
      <ProblemNotice error={take.error} />
    </div>
  );
}
