"use client";

import type { Response } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import type { Kept } from "@/outbox/kept-view";

type Props = {
  readonly kept: Kept;
  readonly questionId: string;
  /** The answer stands and cannot be changed. */
  readonly fixed: boolean;
  readonly onBack: (mine: Response) => void;
};

/** Says that a question was answered on another device too, and which of the two answers stands. */
export function OtherDevice({ kept, questionId, fixed, onBack }: Props) {
  const t = useTranslations("attempt.otherDevice");
  const mine = kept.replaced.get(questionId);
  const replacing = kept.replacing.has(questionId);
  return (
    <div role="status" className="empty:hidden">
      {mine ? (
        <Notice tone="info" title={t("replacedTitle")}>
          <p>{t("replacedText")}</p>
          {fixed ? null : (
            <Button look="second" className="mt-1 justify-self-start" onClick={() => onBack(mine)}>
              {t("back")}
            </Button>
          )}
        </Notice>
      ) : replacing ? (
        <Notice tone="info" title={t("replacingTitle")}>
          <p>{t("replacingText")}</p>
        </Notice>
      ) : null}
    </div>
  );
}
