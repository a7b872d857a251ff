"use client";

import type { ClassId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

type Props = { readonly classId: ClassId; readonly name: string; readonly archived: boolean };

/** Puts a class away, or brings it back. */
export function ArchiveClass({ classId, name, archived }: Props) {
  const t = useTranslations("teacher.archive");
  const trpc = useTRPC();
  const router = useRouter();
  const change = useMutation(
    trpc.class.archive.mutationOptions({
      onSuccess: () => {
        if (!archived) router.push(paths.teacher.classes());
        router.refresh();
      },
    }),
  );
  return (
    <div className="grid justify-items-start gap-3">
      {archived ? (
        <Button look="second" busy={change.isPending} onClick={() => change.mutate({ classId, archived: false })}>
          {t("restore")}
          <span className="sr-only"> {name}</span>
        </Button>
      ) : (
        <ConfirmButton
          label={t("archive")}
          title={t("ask", { name })}
          confirm={t("archive")}
          cancel={t("cancel")}
          busy={change.isPending}
          onConfirm={() => change.mutate({ classId, archived: true })}
        >
          <p>{t("note")}</p>
        </ConfirmButton>
      )}
      <ProblemNotice error={change.error} />
    </div>
  );
}
