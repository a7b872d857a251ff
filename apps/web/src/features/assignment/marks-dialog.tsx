"use client";

import type { AssignmentResults } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

type Props = {
  readonly results: Pick<AssignmentResults, "assignmentId" | "nTerm">;
  readonly onChanged: () => Promise<unknown>;
};

/** 0.0 to 2.0 in tenths, without the noise of binary fractions. */
const terms = Array.from({ length: 21 }, (_, at) => Number((at / 10).toFixed(1)));

/** Whether a test is given marks, and with which N-term. */
export function MarksDialog({ results: { assignmentId, nTerm }, onChanged }: Props) {
  const t = useTranslations("teacher.results.marks");
  const form = useTranslations("teacher.form");
  const format = useFormatter();
  const trpc = useTRPC();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<number | null>(nTerm);
  const save = useMutation(
    trpc.assignment.setMarks.mutationOptions({ onSuccess: () => onChanged().then(() => setOpen(false)) }),
  );
  const said = (term: number): string => format.number(term, { minimumFractionDigits: 1 });

  function start(): void {
    save.reset();
    setChosen(nTerm);
    setOpen(true);
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (!save.isPending) save.mutate({ assignmentId, nTerm: chosen });
  }

  return (
    <>
      <Button look="second" onClick={start}>
        {t("button")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("button")} closeLabel={form("cancel")}>
        {open ? (
          <form onSubmit={send} className="grid gap-5">
            <p>{t("what")}</p>
            <RadioRow
              type="checkbox"
              checked={chosen !== null}
              onChange={() => setChosen(chosen === null ? (nTerm ?? 1) : null)}
              label={t("give")}
            />
            {chosen === null ? null : (
              <div className="grid gap-1.5">
                <SelectField
                  label={t("nTerm")}
                  value={chosen}
                  onChange={(event) => setChosen(Number(event.currentTarget.value))}
                >
                  {terms.map((term) => (
                    <option key={term} value={term}>
                      {said(term)}
                    </option>
                  ))}
                </SelectField>
                <p className="text-base text-soft">{t("nTermHint")}</p>
              </div>
            )}
            <ProblemNotice error={save.error} />
            <Button type="submit" busy={save.isPending} className="justify-self-start">
              {t("save")}
            </Button>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
