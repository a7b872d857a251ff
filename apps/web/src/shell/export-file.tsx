"use client";

import { Button } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "./problem-notice";
import { saveFile } from "./save-file";

const kinds = ["xlsx", "comma", "point"] as const;
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Form = { readonly format: "xlsx" } | { readonly format: "csv"; readonly decimal: "comma" | "point" };
type Props = {
  /** Asks for the file. */
  readonly onTake: (form: Form) => void;
  readonly busy: boolean;
  readonly error: unknown;
  /** What is said below: what is in it and who will know. */
  readonly note: string;
  /** What was saved; empty where nothing was yet. */
  readonly done: string;
};

/** Takes a table out as a file for a spreadsheet, in the form that it can read. */
export function ExportFile({ onTake, busy, error, note, done }: Props) {
  const t = useTranslations("exportFile");
  const [kind, setKind] = useState<(typeof kinds)[number]>("xlsx");
  return (
    <div className="mt-6 grid justify-items-start gap-2 print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          label={t("as")}
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? "xlsx")}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`kind.${one}`)}
            </option>
          ))}
        </SelectField>
        <Button
          look="second"
          busy={busy}
          onClick={() => onTake(kind === "xlsx" ? { format: "xlsx" } : { format: "csv", decimal: kind })}
        >
          {busy ? t("busy") : t("take")}
        </Button>
      </div>
      <p className="text-base text-soft">{note}</p>
      <p role="status" className="text-base">
        {done}
      </p>
      <ProblemNotice error={error} />
    </div>
  );
}

/** Hands the person a table that the server made. */
export function saveSheet({ content, fileName }: { readonly content: string; readonly fileName: string }): void {
  if (fileName.endsWith("xlsx")) {
    const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
    saveFile(bytes, fileName, excel);
  } else saveFile(content, fileName, "text/csv;charset=utf-8");
}
