"use client";

import { Button, buttonLook } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { paths } from "@/paths";

type Props = { readonly busy: boolean; readonly onUndo: () => void };

/** Stands in for an assignment that was taken away a moment ago. */
export function TakenAway({ busy, onUndo }: Props) {
  const t = useTranslations("teacher.results");
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <Notice ref={ref} tabIndex={-1} title={t("takenAway")}>
      <p>{t("takenAwayNote")}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button look="second" busy={busy} onClick={onUndo}>
          {t("putBack")}
        </Button>
        <Link href={paths.teacher.assignments()} className={buttonLook("quiet")}>
          {t("toAssignments")}
        </Link>
      </div>
    </Notice>
  );
}
