"use client";

import type { AssignmentTimes, TimeChangeId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { Notice } from "@leesbewijs/ui/notice";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { clockTime, fullMoment } from "@/i18n/moments";
import { newId } from "@/shell/new-id";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import { useTimes } from "./use-times";

type Props = { readonly initial: AssignmentTimes; readonly onChanged: () => Promise<unknown> };

const choices = [5, 10, 15, 20, 30, 45, 60] as const;

/** Lets time stand still for the class and go on, gives it more, and takes that back. */
export function TimeControls({ initial, onChanged }: Props) {
  const t = useTranslations("teacher.times");
  const form = useTranslations("teacher.form");
  const format = useFormatter();
  const trpc = useTRPC();
  const { assignmentId } = initial;
  const asked = useTimes(assignmentId, initial);
  const { pause, extensions, closesAt, isOver } = asked.data ?? initial;
  const [asking, setAsking] = useState(false);
  const [minutes, setMinutes] = useState<number>(10);
  // Each wish has one name, kept until it has come true, so that a second send is the same wish.
  const [changeId, setChangeId] = useState(newId<TimeChangeId>);
  const onSuccess = async () => {
    setChangeId(newId<TimeChangeId>());
    setAsking(false);
    await Promise.all([asked.refetch(), onChanged()]);
  };
  const stop = useMutation(trpc.assignment.pause.mutationOptions({ onSuccess }));
  const goOn = useMutation(trpc.assignment.resume.mutationOptions({ onSuccess }));
  const extend = useMutation(trpc.assignment.extend.mutationOptions({ onSuccess }));
  const undo = useMutation(trpc.assignment.undoExtend.mutationOptions({ onSuccess }));
  const all = [stop, goOn, extend, undo];
  const busy = all.some(({ isPending }) => isPending);
  const error = [...all].sort((a, b) => b.submittedAt - a.submittedAt)[0]?.error ?? null;

  function send(event: FormEvent): void {
    event.preventDefault();
    if (!busy) extend.mutate({ assignmentId, changeId, minutes });
  }

  if (isOver && extensions.length === 0) return null;
  return (
    <section aria-label={t("title")} className="grid gap-3 print:hidden">
      <div role="status" className="empty:hidden">
        {pause ? (
          <Notice tone="warning" title={t("paused", { since: format.dateTime(pause.since, clockTime) })}>
            <p>{t("pausedNote")}</p>
          </Notice>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-3">
        {pause ? (
          <Button busy={busy} onClick={() => goOn.mutate({ assignmentId, changeId: pause.changeId })}>
            {t("goOn")}
          </Button>
        ) : isOver ? null : (
          <Button look="second" busy={busy} onClick={() => stop.mutate({ assignmentId, changeId })}>
            {t("pause")}
          </Button>
        )}
        {isOver ? null : (
          <Button look="second" onClick={() => setAsking(true)}>
            {t("more")}
          </Button>
        )}
      </div>
      {extensions.map((extension) => (
        <p key={extension.changeId} className="flex flex-wrap items-center gap-x-3 text-base">
          {t("extended", { minutes: extension.minutes, at: format.dateTime(extension.at, clockTime) })}
          <Button look="quiet" busy={busy} onClick={() => undo.mutate({ assignmentId, changeId: extension.changeId })}>
            {t("undo")}
            <span className="sr-only"> {t("undoOf", { minutes: extension.minutes })}</span>
          </Button>
        </p>
      ))}
      <ProblemNotice error={asking ? null : error} />
      <Dialog open={asking} onClose={() => setAsking(false)} title={t("more")} closeLabel={form("cancel")}>
        <form onSubmit={send} className="grid gap-5">
          <p>{t("moreNote", { closes: format.dateTime(closesAt, fullMoment) })}</p>
          <SelectField
            label={t("minutes")}
            value={minutes}
            onChange={(event) => setMinutes(Number(event.currentTarget.value))}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {t("minutesOf", { minutes: choice })}
              </option>
            ))}
          </SelectField>
          <ProblemNotice error={error} />
          <Button type="submit" busy={busy} className="justify-self-start">
            {t("give", { minutes })}
          </Button>
        </form>
      </Dialog>
    </section>
  );
}
