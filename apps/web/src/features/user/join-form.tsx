"use client";

import { Button } from "@leesbewijs/ui/button";
import { PasswordField } from "@leesbewijs/ui/password-field";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { paths } from "@/paths";
import { problemCode, refusedFields } from "@/shell/problem-code";
import { useTRPC } from "@/trpc/client";
import { FormTrouble } from "./form-trouble";
import { useMissing } from "./use-missing";

const names = ["code", "displayName", "username", "password"] as const;

/** An account of one's own, with the code of a class. */
export function JoinForm() {
  const t = useTranslations("user");
  const say = useTranslations("problem");
  const trpc = useTRPC();
  const { missing, check } = useMissing(names);
  const join = useMutation(
    trpc.session.join.mutationOptions({
      networkMode: "always",
      onSuccess: () => window.location.assign(paths.waiting()),
    }),
  );
  const busy = join.isPending || join.isSuccess;
  const problem = join.isError ? problemCode(join.error) : null;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const value = check(event.currentTarget);
    if (!value) return;
    join.mutate({
      code: value("code"),
      displayName: value("displayName"),
      username: value("username"),
      password: value("password"),
    });
  }

  /** A problem that belongs to one field is said beside that field too. */
  const errorOf = (name: (typeof names)[number]) => {
    if (missing.includes(name)) return t(`missing.${name}`);
    if (refusedFields(join.error).includes(name)) return t(`invalid.${name}`);
    const culprits = { joinCodeRefused: "code", usernameTaken: "username", passwordTooCommon: "password" } as const;
    for (const [code, field] of Object.entries(culprits)) if (code === problem && field === name) return say(problem);
    return undefined;
  };
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <FormTrouble problem={problem} missing={missing.map((name) => t(`missing.${name}`))} />
      <TextField
        name="code"
        label={t("joinCode")}
        hint={t("joinCodeHint")}
        error={errorOf("code")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="max-w-xs"
      />
      <TextField
        name="displayName"
        label={t("displayName")}
        hint={t("displayNameHint")}
        error={errorOf("displayName")}
        autoComplete="name"
        maxLength={80}
      />
      <TextField
        name="username"
        label={t("username")}
        hint={t("usernameHint")}
        error={errorOf("username")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField
        name="password"
        label={t("password")}
        hint={t("passwordHint")}
        error={errorOf("password")}
        autoComplete="new-password"
        show={t("show")}
        hide={t("hide")}
      />
      <Button type="submit" busy={busy} className="justify-self-start">
        {busy ? t("joining") : t("join")}
      </Button>
    </form>
  );
}
