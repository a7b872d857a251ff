"use client";

import type { PersonForAdmin } from "@leesbewijs/domain";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/shell/problem-notice";
import { ProveDialog } from "@/shell/prove-dialog";
import { useProof, wantsProof } from "@/shell/use-proof";
import { useTRPC } from "@/trpc/client";

type Props = { readonly person: PersonForAdmin; readonly onDone: (said: string) => void };

/** Takes the second factor of somebody who lost it away. */
export function PersonFactor({ person: { personId, displayName: name }, onDone }: Props) {
  const t = useTranslations("admin.people");
  const trpc = useTRPC();
  const proof = useProof();
  const reset = useMutation(
    trpc.person.resetFactor.mutationOptions({
      onSuccess: () => onDone(t("factorReset", { name })),
      onError: (error, input) => proof.ask(error, () => reset.mutate(input)),
    }),
  );
  return (
    <div className="grid justify-items-start gap-4 border-t border-line pt-6">
      <p className="font-semibold">{t("factor")}</p>
      <p>{t("factorNote")}</p>
      <ConfirmButton
        label={t("resetFactor")}
        title={t("resetFactorAsk", { name })}
        confirm={t("resetFactor")}
        cancel={t("cancel")}
        busy={reset.isPending}
        onConfirm={() => reset.mutate({ personId })}
      >
        <p>{t("resetFactorNote", { name })}</p>
      </ConfirmButton>
      <ProblemNotice error={wantsProof(reset.error) ? null : reset.error} />
      <ProveDialog proof={proof} show={t("showPassword")} hide={t("hidePassword")} />
    </div>
  );
}
