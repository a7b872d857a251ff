"use client";

import { Icon } from "@leesbewijs/ui/icon";
import { useFormatter, useTranslations } from "next-intl";
import type { SaveLine } from "./save-line";

/** One line that says where the answers are. It never says more than the server has confirmed. */
export function SaveStatus({ line }: { readonly line: SaveLine }) {
  const t = useTranslations("attempt");
  const format = useFormatter();
  const bad = line.kind === "retrying" || line.kind === "refused";
  return (
    <output className={`block min-h-7 text-base ${bad ? "font-semibold text-bad" : "text-soft"}`}>
      {line.kind === "idle" ? null : (
        <>
          <Icon
            name={line.kind === "saved" ? "check" : bad ? "warning" : "clock"}
            className="mr-1.5 size-4 -translate-y-px"
          />
          {line.kind === "saving" ? t("saving") : null}
          {line.kind === "saved"
            ? t("saved", { time: format.dateTime(line.at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }) })
            : null}
          {line.kind === "retrying" ? t("retrying") : null}
          {line.kind === "refused" ? t("refused") : null}
        </>
      )}
    </output>
  );
}
