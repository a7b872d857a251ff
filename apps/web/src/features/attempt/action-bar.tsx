"use client";

import { Button } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";
import type { SaveLine } from "@/outbox/save-line";
import { SaveStatus } from "./save-status";

type Props = {
  readonly line: SaveLine;
  readonly busy: boolean;
  /** What the one primary button does now. */
  readonly step: "check" | "continue" | "next" | "review";
  readonly onCheck: () => void;
  readonly onForward: () => void;
  readonly onBack: (() => void) | null;
};

/** The way on, always in the same place, and below it where the answers are. */
export function ActionBar({ line, busy, step, onCheck, onForward, onBack }: Props) {
  const t = useTranslations("attempt");
  return (
    <div className="tall:sticky bottom-0 -mx-4 border-t border-line bg-paper px-4 pt-3 pb-2 sm:-mx-6 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-1 gap-y-2 sm:gap-x-2">
        {onBack ? (
          <Button look="second" className="px-3 sm:px-5" onClick={onBack}>
            <Icon name="left" />
            <span className="max-sm:sr-only">{t("previous")}</span>
          </Button>
        ) : null}
        {step === "check" ? (
          <Button look="quiet" className="ml-auto px-1 sm:px-3" onClick={onForward}>
            {t("skip")}
          </Button>
        ) : null}
        {/* One button that changes its word, so that the focus has nowhere to get lost. */}
        <Button
          busy={busy}
          className={step === "check" ? "min-w-24 px-4 sm:min-w-32 sm:px-5" : "ml-auto min-w-28 sm:min-w-32"}
          aria-describedby={step === "continue" ? "feedback" : undefined}
          onClick={step === "check" ? onCheck : onForward}
        >
          {busy ? t("checking") : t(`step.${step}`)}
        </Button>
      </div>
      <SaveStatus line={line} />
    </div>
  );
}
