"use client";

import type { PersonForAdmin } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/shell/problem-notice";
import { ProveDialog } from "@/shell/prove-dialog";
import { useProof, wantsProof } from "@/shell/use-proof";
import { useTRPC } from "@/trpc/client";

type Props = { readonly person: PersonForAdmin; readonly onDone: (said: string) => void };

/** What is kept about somebody: to be saved as a file at any time, and erased once they have been shut out. */
export function PersonData({ person: { personId, displayName, state }, onDone }: Props) {
  const t = useTranslations("admin.people");
  const trpc = useTRPC();
  const proof = useProof();
  const take = useMutation(
    trpc.person.export.mutationOptions({
      onSuccess: ({ json, fileName }) => save(json, fileName),
      onError: (error, input) => proof.ask(error, () => take.mutate(input)),
    }),
  );
  const erase = useMutation(
    trpc.person.erase.mutationOptions({
      onSuccess: () => onDone(t("erased", { name: displayName })),
      onError: (error, input) => proof.ask(error, () => erase.mutate(input)),
    }),
  );
  return (
    <div className="grid justify-items-start gap-4 border-t border-line pt-6">
      <p className="font-semibold">{t("data")}</p>
      <p>{t("exportDataNote")}</p>
      <Button look="second" busy={take.isPending} onClick={() => take.mutate({ personId })}>
        {t("exportData")}
      </Button>
      <p role="status" className="text-base">
        {take.isSuccess ? t("exportedData", { file: take.data.fileName }) : ""}
      </p>
      {state === "deactivated" ? (
        <ConfirmButton
          label={t("erase")}
          title={t("eraseAsk", { name: displayName })}
          confirm={t("erase")}
          cancel={t("cancel")}
          busy={erase.isPending}
          onConfirm={() => erase.mutate({ personId })}
        >
          <p>{t("eraseWhat")}</p>
        </ConfirmButton>
      ) : (
        <p className="text-base text-soft">{t("eraseNote")}</p>
      )}
      <ProblemNotice error={[take.error, erase.error].find((error) => error && !wantsProof(error))} />
      <ProveDialog proof={proof} show={t("showPassword")} hide={t("hidePassword")} />
    </div>
  );
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
