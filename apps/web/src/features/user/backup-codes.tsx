"use client";

import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { PrintButton } from "@/shell/print-button";

type Props = { readonly codes: readonly string[]; readonly owner: string; readonly onKept: () => void };

/** Codes that stand in for the app, to print or write down: the only time that they are seen. */
export function BackupCodes({ codes, owner, onKept }: Props) {
  const t = useTranslations("factor");
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div className="grid gap-5">
      <h3 ref={head} tabIndex={-1} className="text-xl print:hidden">
        {t("codesTitle")}
      </h3>
      <Notice tone="warning" title={t("codesOnce")} className="print:hidden">
        <p>{t("codesNote")}</p>
      </Notice>
      <p className="hidden font-semibold print:block">{t("codesFor", { name: owner })}</p>
      <ol className="flex max-w-xs flex-wrap gap-x-6 gap-y-2 rounded-md border-2 border-edge bg-sheet px-4 py-3 font-mono font-semibold">
        {codes.map((code) => (
          <li key={code} className="whitespace-nowrap">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3 print:hidden">
        <PrintButton label={t("print")} />
        <Button onClick={onKept}>{t("kept")}</Button>
      </div>
    </div>
  );
}
