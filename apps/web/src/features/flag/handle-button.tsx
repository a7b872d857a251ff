"use client";

import type { AttemptId, QuestionId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

type Props = {
  readonly attemptId: AttemptId;
  readonly questionId: QuestionId;
  readonly handled: boolean;
  /** Whose flag it is, for those who hear the button alone. */
  readonly of: string;
};

/** Marks a flag as handled, or as waiting again. */
export function HandleButton({ attemptId, questionId, handled, of }: Props) {
  const t = useTranslations("teacher.flags");
  const trpc = useTRPC();
  const router = useRouter();
  const handle = useMutation(trpc.flag.handle.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <div className="grid justify-items-start gap-2 print:hidden">
      <Button
        look="second"
        busy={handle.isPending}
        onClick={() => handle.mutate({ attemptId, questionId, handled: !handled })}
      >
        {handled ? t("reopen") : t("handle")}
        <span className="sr-only">: {of}</span>
      </Button>
      <ProblemNotice error={handle.error} />
    </div>
  );
}
