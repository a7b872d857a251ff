"use client";

import { Button } from "@leesbewijs/ui/button";
import { PasswordField } from "@leesbewijs/ui/password-field";
import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import type { Trouble } from "@/shell/problem-code";
import { FormTrouble } from "./form-trouble";
import { useFirstFocus } from "./use-first-focus";
import { useMissing } from "./use-missing";

const names = ["password"] as const;

type Props = {
  readonly label: string;
  readonly busy: boolean;
  readonly problem: Trouble | null;
  readonly onPassword: (password: string) => void;
  readonly onStop: () => void;
};

/** Asks for the password again before something about the second factor is done. */
export function PasswordStep({ label, busy, problem, onPassword, onStop }: Props) {
  const t = useTranslations("factor");
  const user = useTranslations("user");
  const form = useFirstFocus();
  const { missing, check } = useMissing(names);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const value = check(event.currentTarget);
    if (value) onPassword(value("password"));
  }

  return (
    <form ref={form} noValidate className="grid max-w-md gap-5" onSubmit={submit}>
      <FormTrouble problem={problem} missing={missing.map((name) => t(`missing.${name}`))} />
      <PasswordField
        name="password"
        label={t("password")}
        hint={t("passwordHint")}
        error={missing.length > 0 ? t("missing.password") : undefined}
        autoComplete="current-password"
        show={user("show")}
        hide={user("hide")}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {busy ? t("busy") : label}
        </Button>
        <Button look="second" onClick={onStop}>
          {t("stop")}
        </Button>
      </div>
    </form>
  );
}
