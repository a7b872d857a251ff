"use client";

import { Button } from "@leesbewijs/ui/button";
import { PasswordField } from "@leesbewijs/ui/password-field";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { problemCode } from "@/shell/problem-code";
import { useTRPC } from "@/trpc/client";
import { FormTrouble } from "./form-trouble";
import { useFirstFocus } from "./use-first-focus";
import { useMissing } from "./use-missing";

const names = ["password", "code"] as const;

type Props = { readonly onOff: () => void; readonly onStop: () => void };

/** Switches the second factor off, with the password and a code. */
export function FactorOffForm({ onOff, onStop }: Props) {
  const t = useTranslations("factor");
  const user = useTranslations("user");
  const trpc = useTRPC();
  const form = useFirstFocus();
  const { missing, check } = useMissing(names);
  const remove = useMutation(trpc.factor.remove.mutationOptions({ onSuccess: onOff }));

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const value = check(event.currentTarget);
    if (value) remove.mutate({ password: value("password"), code: value("code") });
  }

  const errorOf = (name: (typeof names)[number]) => (missing.includes(name) ? t(`missing.${name}`) : undefined);
  return (
    <form ref={form} noValidate className="grid max-w-md gap-5" onSubmit={submit}>
      <FormTrouble
        problem={remove.isError ? problemCode(remove.error) : null}
        missing={missing.map((name) => t(`missing.${name}`))}
      />
      <PasswordField
        name="password"
        label={t("password")}
        error={errorOf("password")}
        autoComplete="current-password"
        show={user("show")}
        hide={user("hide")}
      />
      <TextField
        name="code"
        label={t("anyCode")}
        error={errorOf("code")}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        className="max-w-xs"
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={remove.isPending}>
          {remove.isPending ? t("busy") : t("turnOff")}
        </Button>
        <Button look="second" onClick={onStop}>
          {t("stop")}
        </Button>
      </div>
    </form>
  );
}
