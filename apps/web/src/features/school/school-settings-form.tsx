"use client";

import type { SchoolSettings } from "@leesbewijs/domain";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

/** What the admin decides for the whole school; each choice is kept at once. */
export function SchoolSettingsForm({ initial }: { readonly initial: SchoolSettings }) {
  const t = useTranslations("admin.settings");
  const trpc = useTRPC();
  const [kept, setKept] = useState(initial.readingSignals);
  const update = useMutation(
    trpc.school.updateSettings.mutationOptions({ onSuccess: (_, { readingSignals }) => setKept(readingSignals) }),
  );
  const shown = update.isPending ? update.variables.readingSignals : kept;
  return (
    <div className="grid gap-2">
      <RadioRow
        type="checkbox"
        checked={shown}
        onChange={() => !update.isPending && update.mutate({ readingSignals: !kept })}
        label={t("readingSignals")}
      />
      <p className="max-w-[70ch] text-base text-soft">{t("readingSignalsNote")}</p>
      <output className="text-base text-soft">{update.isSuccess ? t("saved") : null}</output>
      <ProblemNotice error={update.error} />
    </div>
  );
}
