"use client";

import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { PasswordField } from "@leesbewijs/ui/password-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { useTRPC } from "@/trpc/client";
import { ProblemNotice } from "./problem-notice";
import type { Proof } from "./use-proof";

type Props = { readonly proof: Proof; readonly show: string; readonly hide: string };

/** Asks for the password again, for what the server does only for who gave it lately. */
export function ProveDialog({ proof, show, hide }: Props) {
  const t = useTranslations("prove");
  return (
    <Dialog open={proof.asked} onClose={proof.cancel} title={t("title")} closeLabel={t("cancel")}>
      {proof.asked ? <ProveForm proof={proof} show={show} hide={hide} /> : null}
    </Dialog>
  );
}

function ProveForm({ proof, show, hide }: Props) {
  const t = useTranslations("prove");
  const trpc = useTRPC();
  const [password, setPassword] = useState("");
  const [missing, setMissing] = useState(false);
  const prove = useMutation(trpc.session.prove.mutationOptions({ onSuccess: proof.given }));

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setMissing(password === "");
    if (password !== "" && !prove.isPending) prove.mutate({ password });
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <p>{t("text")}</p>
      <PasswordField
        name="proof"
        label={t("password")}
        autoComplete="current-password"
        show={show}
        hide={hide}
        value={password}
        error={missing ? t("missing") : undefined}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <ProblemNotice error={prove.error} />
      <Button type="submit" busy={prove.isPending} className="justify-self-start">
        {t("confirm")}
      </Button>
    </form>
  );
}
