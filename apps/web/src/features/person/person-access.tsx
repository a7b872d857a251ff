"use client";

import type { PersonForAdmin } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

type Props = { readonly person: PersonForAdmin; readonly onDone: (said: string) => void };

/** Shuts somebody out, or lets them in again. Their work is kept. */
export function PersonAccess({ person: { personId, displayName, state }, onDone }: Props) {
  const t = useTranslations("admin.people");
  const trpc = useTRPC();
  const out = state === "deactivated";
  const update = useMutation(
    trpc.person.update.mutationOptions({
      onSuccess: () =>
        onDone(out ? t("reactivated", { name: displayName }) : t("deactivatedSaid", { name: displayName })),
    }),
  );
  return (
    <div className="grid justify-items-start gap-4 border-t border-line pt-6">
      <p className="font-semibold">{t("access")}</p>
      {out ? (
        <>
          <p>{t("reactivateNote")}</p>
          <Button look="second" busy={update.isPending} onClick={() => update.mutate({ personId, state: "active" })}>
            {t("reactivate")}
          </Button>
        </>
      ) : (
        <ConfirmButton
          label={t("deactivate")}
          title={t("deactivateAsk", { name: displayName })}
          confirm={t("deactivate")}
          cancel={t("cancel")}
          busy={update.isPending}
          onConfirm={() => update.mutate({ personId, state: "deactivated" })}
        >
          <p>{t("deactivateNote")}</p>
        </ConfirmButton>
      )}
      <ProblemNotice error={update.error} />
    </div>
  );
}
