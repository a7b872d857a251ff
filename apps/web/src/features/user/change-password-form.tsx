"use client";

import { Button } from "@leesbewijs/ui/button";
import { PasswordField } from "@leesbewijs/ui/password-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { problemCode } from "@/shell/problem-code";
import { useTRPC } from "@/trpc/client";
import { FormTrouble } from "./form-trouble";
import { useMissing } from "./use-missing";

const names = ["current", "password"] as const;

/** The old password and the new one. `shortest` is how many characters the new one has at least. */
export function ChangePasswordForm({ shortest }: { readonly shortest: number }) {
  const t = useTranslations("ownPassword");
  const user = useTranslations("user");
  const trpc = useTRPC();
  const { missing, check } = useMissing(names);
  const [isShort, setShort] = useState(false);
  const change = useMutation(trpc.session.changePassword.mutationOptions());

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const value = check(form);
    if (!value) return;
    const short = value("password").length < shortest;
    setShort(short);
    if (!short)
      change.mutate({ current: value("current"), password: value("password") }, { onSuccess: () => form.reset() });
  }

  const short = isShort ? t("short", { count: shortest }) : undefined;
  const errorOf = (name: (typeof names)[number]) => (missing.includes(name) ? t(`missing.${name}`) : undefined);
  return (
    <form noValidate className="grid max-w-md gap-5" onSubmit={submit}>
      <FormTrouble
        problem={change.isError ? problemCode(change.error) : null}
        missing={[...missing.map((name) => t(`missing.${name}`)), ...(short ? [short] : [])]}
      />
      <PasswordField
        name="current"
        label={t("current")}
        error={errorOf("current")}
        autoComplete="current-password"
        show={user("show")}
        hide={user("hide")}
      />
      <PasswordField
        name="password"
        label={t("password")}
        hint={t(shortest > 8 ? "hintStaff" : "hintStudent")}
        error={errorOf("password") ?? short}
        autoComplete="new-password"
        show={user("show")}
        hide={user("hide")}
      />
      <Button type="submit" busy={change.isPending} className="justify-self-start">
        {change.isPending ? t("saving") : t("save")}
      </Button>
      <p role="status" className="font-semibold">
        {change.isSuccess ? t("done") : ""}
      </p>
    </form>
  );
}
