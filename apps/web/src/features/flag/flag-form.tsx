"use client";

import type { Flag, FlagReason } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { Notice } from "@leesbewijs/ui/notice";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { TextArea } from "@leesbewijs/ui/text-area";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { Trouble } from "@/shell/problem-code";

const reasons: readonly FlagReason[] = ["answerIsRight", "notInText", "unclear", "mistake", "other"];

type Props = {
  readonly flag: Flag | null;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly onSend: (flag: Flag) => void;
  readonly onWithdraw: () => void;
};

/** What is wrong with the question, and as many words as the student likes. */
export function FlagForm({ flag, busy, trouble, onSend, onWithdraw }: Props) {
  const t = useTranslations("flag");
  const problem = useTranslations("problem");
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState<FlagReason | null>(flag?.reason ?? null);
  const [text, setText] = useState(flag?.text ?? "");
  const [missing, setMissing] = useState<"reason" | "text" | null>(null);

  function send(): void {
    const wanting = reason === null ? "reason" : reason === "other" && text.trim() === "" ? "text" : null;
    setMissing(wanting);
    if (wanting) form.current?.querySelector<HTMLElement>(wanting === "text" ? "textarea" : "input")?.focus();
    else if (reason) onSend({ reason, text: text.trim() });
  }

  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p>{t("who")}</p>
      <ChoiceGroup legend={t("reason")} error={missing === "reason" ? t("chooseReason") : undefined}>
        {reasons.map((one) => (
          <RadioRow
            key={one}
            name="reason"
            value={one}
            checked={reason === one}
            onChange={() => setReason(one)}
            label={t(`reasons.${one}`)}
          />
        ))}
      </ChoiceGroup>
      <TextArea
        label={t("text")}
        rows={3}
        maxLength={500}
        value={text}
        error={missing === "text" ? t("writeText") : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {trouble ? (
        <Notice tone="bad" role="alert">
          <p>{trouble === "offline" ? t("offline") : problem(trouble)}</p>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {busy ? t("sending") : t("send")}
        </Button>
        {flag ? (
          <Button look="second" busy={busy} onClick={onWithdraw}>
            {t("withdraw")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
