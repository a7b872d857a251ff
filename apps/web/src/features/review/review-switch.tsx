"use client";

import { Button } from "@leesbewijs/ui/button";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { problemCode, type Trouble } from "@/shell/problem-code";
import { plainClient } from "@/trpc/plain-client";
import { ReviewTrouble } from "./review-trouble";

type Props = { readonly off: boolean; readonly kept: number };

/** Whether anything comes back. Off forgets what was to come, so it asks first. */
export function ReviewSwitch({ off, kept }: Props) {
  const t = useTranslations("review");
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function turn(wanted: boolean): Promise<void> {
    setBusy(true);
    setTrouble(null);
    try {
      await plainClient().review.update.mutate({ off: wanted });
      router.refresh();
    } catch (error) {
      setTrouble(problemCode(error));
    }
    setBusy(false);
  }

  return (
    <div className="grid justify-items-start gap-2">
      {off ? (
        <Button busy={busy} onClick={() => void turn(false)}>
          {t("off.on")}
        </Button>
      ) : (
        <ConfirmButton
          look="quiet"
          busy={busy}
          label={t("switch.label")}
          title={t("switch.title")}
          confirm={t("switch.confirm")}
          cancel={t("switch.cancel")}
          onConfirm={() => void turn(true)}
        >
          <p>{t("switch.text", { count: kept })}</p>
        </ConfirmButton>
      )}
      <ReviewTrouble trouble={trouble} />
    </div>
  );
}
