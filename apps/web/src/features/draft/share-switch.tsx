"use client";

import type { DraftForTeacher } from "@leesbewijs/domain";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

/** Lets the other teachers of the school see and change the draft. */
export function ShareSwitch({ draft }: { readonly draft: Pick<DraftForTeacher, "draftId" | "shared"> }) {
  const t = useTranslations("teacher.draft");
  const trpc = useTRPC();
  const [shared, setShared] = useState(draft.shared);
  const share = useMutation(trpc.draft.share.mutationOptions());
  return (
    <div className="grid gap-2">
      <RadioRow
        type="checkbox"
        checked={shared}
        label={t("share")}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          setShared(wanted);
          share.mutate({ draftId: draft.draftId, shared: wanted }, { onError: () => setShared(!wanted) });
        }}
      />
      <ProblemNotice error={share.error} />
    </div>
  );
}
