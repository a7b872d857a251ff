"use client";

import type { AssignmentResults } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { ErrorSummary } from "@leesbewijs/ui/error-summary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { toSchoolTime } from "@/i18n/school-time";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import type { TypedMoments } from "./default-moments";
import { MomentFields } from "./moment-fields";
import { readMoments } from "./read-moments";

type Props = {
  readonly assignment: Pick<AssignmentResults, "assignmentId" | "settings">;
  readonly timeZone: string;
  readonly onChanged: () => Promise<unknown>;
};

/** Moves when an assignment opens, is due and closes. */
export function ChangeMoments({ assignment: { assignmentId, settings }, timeZone, onChanged }: Props) {
  const t = useTranslations("teacher");
  const trpc = useTRPC();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<TypedMoments | null>(null);
  const [sends, setSends] = useState(0);
  const update = useMutation(
    trpc.assignment.update.mutationOptions({ onSuccess: () => onChanged().then(() => setTyped(null)) }),
  );
  const { moments, errors } = typed ? readMoments(typed, timeZone) : { moments: null, errors: {} };
  const lines = (["opensAt", "dueAt", "closesAt"] as const).flatMap((name) =>
    errors[name]
      ? [{ name, text: t("moments.errorLine", { field: t(`moments.${name}`), error: t(`moments.${errors[name]}`) }) }]
      : [],
  );

  function open(): void {
    const { opensAt, dueAt, closesAt } = settings;
    setSends(0);
    update.reset();
    setTyped({
      opensAt: toSchoolTime(opensAt, timeZone),
      dueAt: toSchoolTime(dueAt, timeZone),
      closesAt: toSchoolTime(closesAt, timeZone),
    });
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (update.isPending) return;
    if (!moments) return setSends(sends + 1);
    update.mutate({ assignmentId, ...moments });
  }

  return (
    <>
      <Button look="second" onClick={open}>
        {t("results.changeMoments")}
      </Button>
      <Dialog
        open={typed !== null}
        onClose={() => setTyped(null)}
        title={t("results.changeMoments")}
        closeLabel={t("form.cancel")}
      >
        {typed ? (
          <form ref={form} noValidate onSubmit={send} className="grid gap-5">
            <ErrorSummary title={t("form.errors")} errors={lines} form={form} sends={sends} />
            <MomentFields
              value={typed}
              errors={sends > 0 ? errors : {}}
              onChange={(change) => setTyped({ ...typed, ...change })}
            />
            <p className="text-base text-soft">{t("results.changeMomentsNote")}</p>
            <ProblemNotice error={update.error} />
            <Button type="submit" busy={update.isPending} className="justify-self-start">
              {t("form.save")}
            </Button>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
