"use client";

import { Icon, type IconName } from "@leesbewijs/ui/icon";
import { useFormatter, useTranslations } from "next-intl";
import { problemCode } from "@/shell/problem-code";
import type { SaveState } from "./autosave";

const drawings: Readonly<Record<SaveState["kind"], IconName>> = {
  saved: "check",
  waiting: "clock",
  saving: "clock",
  retrying: "warning",
  conflict: "warning",
  refused: "warning",
};

/** One line that says where the work is. It never says more than the server has confirmed. */
export function SaveLine({ save }: { readonly save: SaveState }) {
  const t = useTranslations("teacher.draft.save");
  const problem = useTranslations("problem");
  const format = useFormatter();
  const bad = save.kind === "retrying" || save.kind === "conflict" || save.kind === "refused";
  return (
    <output className={`text-base ${bad ? "font-semibold text-bad" : "text-soft"}`}>
      <Icon name={drawings[save.kind]} className="mr-1.5 size-4 -translate-y-px" />
      {save.kind === "saved"
        ? t("saved", { time: format.dateTime(save.at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }) })
        : t(save.kind)}
      {save.kind === "refused" ? ` ${problem(problemCode(save.error))}` : null}
    </output>
  );
}
