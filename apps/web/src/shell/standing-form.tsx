"use client";

import type { PersonId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useTRPC } from "@/trpc/client";
import { ProblemNotice } from "./problem-notice";

type Props = { readonly personId: PersonId; readonly onDone: () => void };

const times = [0, 10, 20, 25, 30, 50, 75, 100] as const;

/** What a student has at every assignment. Why is not asked: there is no place to write it. */
export function StandingForm({ personId, onDone }: Props) {
  const t = useTranslations("standing");
  const trpc = useTRPC();
  const queries = useQueryClient();
  const asked = useQuery(trpc.arrangement.getStanding.queryOptions({ personId }));
  const [chosen, setChosen] = useState<{ readonly extraTime?: number; readonly extraTries?: number }>({});
  const save = useMutation(
    trpc.arrangement.saveStanding.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.arrangement.pathFilter());
        onDone();
      },
    }),
  );
  const { extraTime, extraTries } = { extraTime: 0, extraTries: 0, ...asked.data, ...chosen };
  const offered = [...new Set([...times, extraTime])].sort((a, b) => a - b);

  function send(event: FormEvent): void {
    event.preventDefault();
    if (!save.isPending && asked.data) save.mutate({ personId, standing: { extraTime, extraTries } });
  }

  return (
    <form onSubmit={send} className="grid gap-4">
      <p className="text-base text-soft">{t("note")}</p>
      <SelectField
        label={t("extraTime")}
        value={extraTime}
        disabled={!asked.data}
        onChange={(event) => setChosen({ ...chosen, extraTime: Number(event.currentTarget.value) })}
      >
        {offered.map((percent) => (
          <option key={percent} value={percent}>
            {t("timeOf", { percent })}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("extraTries")}
        value={extraTries}
        disabled={!asked.data}
        onChange={(event) => setChosen({ ...chosen, extraTries: Number(event.currentTarget.value) })}
      >
        {Array.from({ length: 10 }, (_, tries) => (
          <option key={tries} value={tries}>
            {t("triesOf", { tries })}
          </option>
        ))}
      </SelectField>
      <ProblemNotice error={save.error ?? asked.error} />
      <Button type="submit" busy={save.isPending} className="justify-self-start">
        {t("save")}
      </Button>
    </form>
  );
}
