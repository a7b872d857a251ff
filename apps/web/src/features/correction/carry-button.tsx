"use client";

import type { CorrectionId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

type Props = { readonly correctionId: CorrectionId; readonly version: number };

/** Mends the draft by the correction, at once: the draft keeps the version of before. */
export function CarryButton({ correctionId, version }: Props) {
  const t = useTranslations("correction.nextTime");
  const trpc = useTRPC();
  const router = useRouter();
  const carry = useMutation(trpc.correction.carry.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <div className="grid justify-items-start gap-2">
      <Button busy={carry.isPending} onClick={() => carry.mutate({ correctionId, baseVersion: version })}>
        {t("carry")}
      </Button>
      <ProblemNotice error={carry.error} />
    </div>
  );
}
