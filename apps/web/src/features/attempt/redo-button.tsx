"use client";

import type { AttemptId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/paths";
import { problemCode, type Trouble } from "@/shell/problem-code";
import { plainClient } from "@/trpc/plain-client";

type Props = { readonly attemptId: AttemptId; readonly missed: number };

/** Practises only what was missed; the attempt that is looked back at stays as it is. */
export function RedoButton({ attemptId, missed }: Props) {
  const t = useTranslations("redo");
  const problem = useTranslations("problem");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function begin(): Promise<void> {
    setBusy(true);
    setTrouble(null);
    try {
      const again = await plainClient().attempt.redo.mutate({ attemptId });
      window.location.assign(paths.attempt.resume(again.attemptId));
    } catch (error) {
      setTrouble(problemCode(error));
      setBusy(false);
    }
  }

  return (
    <div className="grid justify-items-start gap-2 print:hidden">
      <Button busy={busy} onClick={() => void begin()}>
        {busy ? t("starting") : t("begin", { count: missed })}
      </Button>
      <p className="text-base text-soft">{t("note")}</p>
      <p role="alert" className="font-semibold text-bad empty:hidden">
        {trouble ? (trouble === "offline" ? t("offline") : problem(trouble)) : null}
      </p>
    </div>
  );
}
