"use client";

import type { AssignmentId } from "@leesbewijs/domain";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { ExportFile, saveSheet } from "@/shell/export-file";
import { useTRPC } from "@/trpc/client";

/** Saves the results of an assignment, a row for each student, as a file for a spreadsheet. */
export function ExportResults({ assignmentId }: { readonly assignmentId: AssignmentId }) {
  const t = useTranslations("teacher.results");
  const trpc = useTRPC();
  const language = useLocale();
  const take = useMutation(trpc.assignment.export.mutationOptions({ onSuccess: saveSheet }));
  return (
    <ExportFile
      onTake={(form) => take.mutate({ assignmentId, language, ...form })}
      busy={take.isPending}
      error={take.error}
      note={t("exportLogged")}
      done={take.isSuccess ? t("exported", { rows: take.data.rows, file: take.data.fileName }) : ""}
    />
  );
}
