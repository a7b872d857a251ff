"use client";

import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { saveFile } from "@/shell/save-file";
import type { ReadList } from "./use-student-list";

/** The rows that are not taken, with the reason, and as a file to mend. */
export function ListRejected({ read: { rejected, rejectedCsv } }: { readonly read: ReadList }) {
  const t = useTranslations("teacher.list");
  if (rejected.length === 0) return null;
  return (
    <Notice tone="warning" title={t("rejected", { count: rejected.length })}>
      <ul className="list-disc pl-5">
        {rejected.map(({ line, text, reason }) => (
          <li key={line}>
            {t("rejectedRow", { line, reason: t(`reason.${reason}`) })} <span className="text-soft">{text}</span>
          </li>
        ))}
      </ul>
      <Button
        look="second"
        className="mt-2 justify-self-start"
        onClick={() => saveFile(rejectedCsv, t("rejectedFile"), "text/csv;charset=utf-8")}
      >
        {t("saveRejected")}
      </Button>
    </Notice>
  );
}
