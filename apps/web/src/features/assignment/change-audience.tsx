"use client";

import type { AssignmentResults, ChosenStudents } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { ErrorSummary } from "@leesbewijs/ui/error-summary";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import { AudienceFields } from "./audience-fields";

type Props = {
  readonly results: Pick<AssignmentResults, "assignmentId" | "classId" | "wholeClass" | "rows">;
  readonly onChanged: () => Promise<unknown>;
};

/** Changes whom of the class an assignment is for, while it runs. */
export function ChangeAudience({ results, onChanged }: Props) {
  const t = useTranslations("teacher");
  const trpc = useTRPC();
  const form = useRef<HTMLFormElement>(null);
  const { assignmentId, classId, wholeClass, rows } = results;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<ChosenStudents>(null);
  const [sends, setSends] = useState(0);
  const asked = useQuery(trpc.class.get.queryOptions({ classId }, { enabled: open }));
  const save = useMutation(
    trpc.assignment.setStudents.mutationOptions({ onSuccess: () => onChanged().then(() => setOpen(false)) }),
  );
  const begun = rows.filter(({ attempts }) => attempts > 0).map(({ personId }) => personId);
  const inClass = asked.data?.students.map(({ personId }) => personId) ?? [];
  // Who has begun keeps it, and is written down with the others; who has left the class is not.
  const personIds = typed && [...new Set([...typed, ...begun])].filter((one) => inClass.includes(one));
  const empty = personIds?.length === 0 ? t("choice.missing") : undefined;

  function start(): void {
    save.reset();
    setSends(0);
    setTyped(wholeClass ? null : rows.map(({ personId }) => personId));
    setOpen(true);
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (save.isPending || (typed !== null && !asked.data)) return;
    if (empty) return setSends(sends + 1);
    save.mutate({ assignmentId, personIds });
  }

  return (
    <>
      <Button look="second" onClick={start}>
        {t("choice.change")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("choice.for")} closeLabel={t("form.cancel")}>
        {open ? (
          <form ref={form} noValidate onSubmit={send} className="grid gap-5">
            <ErrorSummary
              title={t("form.errors")}
              errors={empty ? [{ name: "personIds", text: empty }] : []}
              form={form}
              sends={sends}
            />
            <AudienceFields
              group={asked.data}
              value={typed}
              begun={begun}
              error={sends > 0 ? empty : undefined}
              onChange={setTyped}
            />
            <p className="text-base text-soft">{t("choice.changeNote")}</p>
            <ProblemNotice error={save.error ?? asked.error} />
            <Button type="submit" busy={save.isPending} className="justify-self-start">
              {t("form.save")}
            </Button>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
