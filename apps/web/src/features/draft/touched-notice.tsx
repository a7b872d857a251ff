"use client";

import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";

type Props = { readonly number: number; readonly onRight: () => void };

/** Asks a teacher whether a question still holds, now that the sentence that proves it was changed. */
export function TouchedNotice({ number, onRight }: Props) {
  const t = useTranslations("teacher.draft.touched");
  return (
    <Notice tone="warning" title={t("title")}>
      <p>{t("text")}</p>
      <Button look="second" className="mt-1" onClick={onRight}>
        {t("right")}
        <span className="sr-only"> {t("ofQuestion", { number })}</span>
      </Button>
    </Notice>
  );
}
