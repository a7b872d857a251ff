"use client";

import type { CorrectionId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

/** Undoes the correction that is in force, at once: it can be made again as easily. */
export function UndoButton({ correctionId }: { readonly correctionId: CorrectionId }) {
  const t = useTranslations("correction");
  const trpc = useTRPC();
  const router = useRouter();
  const undo = useMutation(trpc.correction.undo.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <div className="grid justify-items-start gap-2 print:hidden">
      <Button look="second" busy={undo.isPending} onClick={() => undo.mutate({ correctionId })}>
        {t("undo")}
      </Button>
      <ProblemNotice error={undo.error} />
    </div>
  );
}
