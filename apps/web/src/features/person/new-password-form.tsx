"use client";

import type { PersonForAdmin } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { PasswordField } from "@leesbewijs/ui/password-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { ProveDialog } from "@/shell/prove-dialog";
import { useProof, wantsProof } from "@/shell/use-proof";
import { useTRPC } from "@/trpc/client";
import { passwordLength } from "./check-person";

type Props = { readonly person: PersonForAdmin; readonly onDone: (said: string) => void };

/** Gives somebody a new password, for when the old one is lost. */
export function NewPasswordForm({ person, onDone }: Props) {
  const t = useTranslations("admin.people");
  const trpc = useTRPC();
  const [password, setPassword] = useState("");
  const [short, setShort] = useState(false);
  const proof = useProof();
  const length = passwordLength(person.role);
  const reset = useMutation(
    trpc.person.resetPassword.mutationOptions({
      onSuccess: () => onDone(t("passwordSet", { name: person.displayName })),
      onError: (error, input) => proof.ask(error, () => reset.mutate(input)),
    }),
  );

  function send(event: FormEvent): void {
    event.preventDefault();
    setShort(password.length < length);
    if (password.length >= length && !reset.isPending) reset.mutate({ personId: person.personId, password });
  }

  return (
    <>
      <form noValidate onSubmit={send} className="grid gap-4 border-t border-line pt-6">
        <PasswordField
          label={t("newPassword")}
          hint={t("newPasswordHint", { length })}
          show={t("showPassword")}
          hide={t("hidePassword")}
          name="password"
          autoComplete="new-password"
          maxLength={128}
          value={password}
          error={short ? t("passwordShort", { length }) : undefined}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <ProblemNotice error={wantsProof(reset.error) ? null : reset.error} />
        <Button type="submit" look="second" busy={reset.isPending} className="justify-self-start">
          {t("setPassword")}
        </Button>
      </form>
      <ProveDialog proof={proof} show={t("showPassword")} hide={t("hidePassword")} />
    </>
  );
}
