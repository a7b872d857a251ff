"use client";

import type { AttemptId, AttemptQuestion } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { TextArea } from "@leesbewijs/ui/text-area";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

type Props = {
  readonly attemptId: AttemptId;
  readonly number: number;
  readonly asked: Pick<AttemptQuestion, "question" | "override">;
};

/** Gives one answer other points than it earned, with a reason, and takes them back. */
export function OverrideForm({ attemptId, number, asked: { question, override } }: Props) {
  const t = useTranslations("teacher.attempt.override");
  const trpc = useTRPC();
  const router = useRouter();
  const problem = useId();
  const [points, setPoints] = useState("");
  const [reason, setReason] = useState("");
  const [bad, setBad] = useState(false);
  const save = useMutation(trpc.attempt.override.mutationOptions({ onSuccess: () => router.refresh() }));
  const { id: questionId, possible } = question;
  const of = <span className="sr-only">{t("of", { number })}</span>;

  function send(event: FormEvent): void {
    event.preventDefault();
    const given = Number(points.trim().replace(",", "."));
    const sound = points.trim() !== "" && given >= 0 && given <= possible && Number.isInteger(given * 4);
    setBad(!sound || reason.trim().length < 3);
    if (!sound || reason.trim().length < 3 || save.isPending) return;
    save.mutate({ attemptId, questionId, points: given, reason });
  }

  if (override) {
    return (
      <div className="grid justify-items-start gap-2 border-l-4 border-accent pl-4">
        <p>{t("given", { points: override.points, possible, reason: override.reason })}</p>
        <Button
          look="second"
          className="print:hidden"
          busy={save.isPending}
          onClick={() => save.mutate({ attemptId, questionId, points: null, reason: null })}
        >
          {t("undo")}
          {of}
        </Button>
        <ProblemNotice error={save.error} />
      </div>
    );
  }
  return (
    <details className="max-w-xl print:hidden">
      <summary className="min-h-11 cursor-pointer py-2 text-base">
        {t("open")}
        {of}
      </summary>
      <form noValidate onSubmit={send} className="grid gap-4 py-2" aria-describedby={bad ? problem : undefined}>
        <TextField
          label={t("points", { possible })}
          inputMode="decimal"
          maxLength={6}
          className="max-w-60"
          value={points}
          onChange={(event) => setPoints(event.currentTarget.value)}
        />
        <TextArea
          label={t("reason")}
          hint={t("reasonHint")}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <p id={problem} role="alert" className="font-semibold text-bad empty:hidden">
          {bad ? t("bad") : null}
        </p>
        <ProblemNotice error={save.error} />
        <Button type="submit" look="second" busy={save.isPending} className="justify-self-start">
          {t("save")}
        </Button>
      </form>
    </details>
  );
}
