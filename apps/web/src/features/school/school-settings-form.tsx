"use client";

import type { FactorPolicy, SchoolSettings } from "@leesbewijs/domain";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { ProveDialog } from "@/shell/prove-dialog";
import { useProof, wantsProof } from "@/shell/use-proof";
import { useTRPC } from "@/trpc/client";

const policies = ["nobody", "admins", "staff"] as const satisfies readonly FactorPolicy[];

const merged = (
  old: SchoolSettings,
  change: { [Part in keyof SchoolSettings]?: SchoolSettings[Part] | undefined },
) => ({
  readingSignals: change.readingSignals ?? old.readingSignals,
  factorPolicy: change.factorPolicy ?? old.factorPolicy,
});

/** What the admin decides for the whole school; each choice is kept at once. */
export function SchoolSettingsForm({ initial }: { readonly initial: SchoolSettings }) {
  const t = useTranslations("admin.settings");
  const people = useTranslations("admin.people");
  const trpc = useTRPC();
  const proof = useProof();
  const [kept, setKept] = useState(initial);
  const update = useMutation(
    trpc.school.updateSettings.mutationOptions({
      onSuccess: (_, change) => setKept((old) => merged(old, change)),
      onError: (error, change) => proof.ask(error, () => update.mutate(change)),
    }),
  );
  const shown = update.isPending ? merged(kept, update.variables) : kept;
  const decide = (change: Partial<SchoolSettings>): void => {
    if (!update.isPending) update.mutate(change);
  };
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <RadioRow
          type="checkbox"
          checked={shown.readingSignals}
          onChange={() => decide({ readingSignals: !kept.readingSignals })}
          label={t("readingSignals")}
        />
        <p className="max-w-[70ch] text-base text-soft">{t("readingSignalsNote")}</p>
      </div>
      <ChoiceGroup legend={t("factorPolicy")} hint={t("factorPolicyNote")}>
        {policies.map((policy) => (
          <RadioRow
            key={policy}
            name="factorPolicy"
            checked={shown.factorPolicy === policy}
            onChange={() => decide({ factorPolicy: policy })}
            label={t(`factorPolicies.${policy}`)}
          />
        ))}
      </ChoiceGroup>
      <output className="text-base text-soft">{update.isSuccess ? t("saved") : null}</output>
      <ProblemNotice error={wantsProof(update.error) ? null : update.error} />
      <ProveDialog proof={proof} show={people("showPassword")} hide={people("hidePassword")} />
    </div>
  );
}
