"use client";

import { Button } from "@leesbewijs/ui/button";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { forgetPages } from "@/outbox/kept-page";
import { problemCode } from "@/shell/problem-code";
import { useTRPC } from "@/trpc/client";
import { FormTrouble } from "./form-trouble";
import { homeOf } from "./home-of";
import { useFirstFocus } from "./use-first-focus";
import { useMissing } from "./use-missing";

const names = ["code"] as const;

/** The second step of signing in: the code of the app, or a backup code where the phone is not there. */
export function CodeForm() {
  const [backup, setBackup] = useState(false);
  return <OneCode key={backup ? "backup" : "app"} backup={backup} onOther={() => setBackup(!backup)} />;
}

type Props = { readonly backup: boolean; readonly onOther: () => void };

function OneCode({ backup, onOther }: Props) {
  const t = useTranslations("factor");
  const trpc = useTRPC();
  const form = useFirstFocus();
  const { missing, check } = useMissing(names);
  const enter = useMutation(
    trpc.session.enterCode.mutationOptions({
      networkMode: "always",
      onSuccess: async ({ role }) => {
        // What the browser kept may be somebody else's.
        await forgetPages();
        window.location.assign(homeOf(role));
      },
    }),
  );
  const busy = enter.isPending || enter.isSuccess;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const value = check(event.currentTarget);
    if (value) enter.mutate({ code: value("code") });
  }

  return (
    <form ref={form} noValidate className="grid gap-5" onSubmit={submit}>
      <p>{backup ? t("enter.backupText") : t("enter.text")}</p>
      <FormTrouble
        problem={enter.isError ? problemCode(enter.error) : null}
        missing={missing.map((name) => t(`missing.${name}`))}
      />
      <TextField
        name="code"
        label={backup ? t("enter.backup") : t("code")}
        hint={backup ? t("enter.backupHint") : t("codeHint")}
        error={missing.length > 0 ? t("missing.code") : undefined}
        inputMode={backup ? "text" : "numeric"}
        autoComplete={backup ? "off" : "one-time-code"}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        className="max-w-xs"
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {busy ? t("busy") : t("enter.submit")}
        </Button>
        <Button look="second" onClick={onOther}>
          {backup ? t("enter.useApp") : t("enter.useBackup")}
        </Button>
      </div>
      {backup ? <p className="text-base text-soft">{t("enter.lost")}</p> : null}
    </form>
  );
}
