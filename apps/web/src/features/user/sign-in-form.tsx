"use client";

import type { Role } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { PasswordField } from "@leesbewijs/ui/password-field";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef } from "react";
import { forgetPages } from "@/outbox/kept-page";
import { paths } from "@/paths";
import { problemCode } from "@/shell/problem-code";
import { useTRPC } from "@/trpc/client";
import { FormTrouble } from "./form-trouble";
import { homeOf } from "./home-of";
import { useMissing } from "./use-missing";

export type DemoSignIn = {
  readonly role: Role;
  readonly schoolCode: string;
  readonly username: string;
  readonly password: string;
};

const names = ["schoolCode", "username", "password"] as const;

/** School, name, password. In a demo school a button for each role fills them in. */
export function SignInForm({ demo }: { readonly demo: readonly DemoSignIn[] }) {
  const t = useTranslations("user");
  const trpc = useTRPC();
  const form = useRef<HTMLFormElement>(null);
  const { missing, check, clear } = useMissing(names);
  const signIn = useMutation(
    trpc.session.signIn.mutationOptions({
      networkMode: "always",
      onSuccess: async (answer) => {
        // What the browser kept may be somebody else's.
        await forgetPages();
        window.location.assign("role" in answer ? homeOf(answer.role) : paths.enterCode());
      },
    }),
  );
  const busy = signIn.isPending || signIn.isSuccess;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const value = check(event.currentTarget);
    if (value)
      signIn.mutate({ schoolCode: value("schoolCode"), username: value("username"), password: value("password") });
  }

  function fill(account: DemoSignIn): void {
    clear();
    for (const name of names) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = account[name];
    }
    signIn.mutate({ schoolCode: account.schoolCode, username: account.username, password: account.password });
  }

  const errorOf = (name: (typeof names)[number]) => (missing.includes(name) ? t(`missing.${name}`) : undefined);
  return (
    <form ref={form} noValidate className="grid gap-5" onSubmit={submit}>
      <FormTrouble
        problem={signIn.isError ? problemCode(signIn.error) : null}
        missing={missing.map((name) => t(`missing.${name}`))}
      />
      <TextField
        name="schoolCode"
        label={t("schoolCode")}
        hint={t("schoolCodeHint")}
        error={errorOf("schoolCode")}
        autoComplete="organization"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="username"
        label={t("username")}
        error={errorOf("username")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField
        name="password"
        label={t("password")}
        error={errorOf("password")}
        autoComplete="current-password"
        show={t("show")}
        hide={t("hide")}
      />
      <Button type="submit" busy={busy} className="justify-self-start">
        {busy ? t("signingIn") : t("signIn")}
      </Button>
      {demo.length > 0 ? (
        <Notice tone="info" title={t("demoTitle")}>
          <p>{t("demoText")}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            {demo.map((account) => (
              <Button key={account.username} look="second" busy={busy} onClick={() => fill(account)}>
                {t(`demoAs.${account.role}`)}
              </Button>
            ))}
          </div>
        </Notice>
      ) : null}
    </form>
  );
}
