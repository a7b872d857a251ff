"use client";

import type { AttemptId, Flag, QuestionId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { problemCode, type Trouble } from "@/shell/problem-code";
import { plainClient } from "@/trpc/plain-client";
import { FlagForm } from "./flag-form";

type Props = {
  readonly attemptId: AttemptId;
  readonly questionId: QuestionId;
  /** Counted from 1. */
  readonly number: number;
  readonly flag: Flag | null;
  readonly onFlag?: ((flag: Flag | null) => void) | undefined;
};

/**
 * Says that a question may be wrong, to the teacher, and takes it back. What was said last is kept by the server alone:
 * without a connection nothing is promised, and the words stay in the form.
 */
export function FlagButton({ attemptId, questionId, number, flag, onFlag }: Props) {
  const t = useTranslations("flag");
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [said, setSaid] = useState<"sent" | "withdrawn" | null>(null);
  const [here, setHere] = useState<Flag | null | undefined>(undefined);
  const current = here === undefined ? flag : here;

  async function send(next: Flag | null): Promise<void> {
    setBusy(true);
    setTrouble(null);
    setSaid(null);
    try {
      const place = { attemptId, questionId };
      await (next ? plainClient().flag.put.mutate({ ...place, ...next }) : plainClient().flag.withdraw.mutate(place));
      setHere(next);
      onFlag?.(next);
      setSaid(next ? "sent" : "withdrawn");
      setOpen(false);
    } catch (error) {
      setTrouble(problemCode(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 print:hidden">
      <Button look="quiet" className="px-1" onClick={() => setOpen(true)}>
        <Icon name="flag" />
        {current ? t("change") : t("open")}
        <span className="sr-only">{t("ofQuestion", { number })}</span>
      </Button>
      <output className="text-base text-soft">{said ? t(said) : null}</output>
      {said === "sent" ? (
        <Button look="quiet" className="px-1" busy={busy} onClick={() => void send(null)}>
          {t("undo")}
        </Button>
      ) : null}
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title", { number })} closeLabel={t("close")}>
        {open ? (
          <FlagForm
            flag={current}
            busy={busy}
            trouble={trouble}
            onSend={(next) => void send(next)}
            onWithdraw={() => void send(null)}
          />
        ) : null}
      </Dialog>
    </div>
  );
}
