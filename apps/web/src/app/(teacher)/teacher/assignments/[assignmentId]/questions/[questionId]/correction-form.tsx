"use client";

import type {
  CorrectionId,
  Evidence,
  QuestionForCorrection,
  RightAnswer,
  Ruling,
  RulingKind,
} from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ErrorSummary } from "@leesbewijs/ui/error-summary";
import { Notice } from "@leesbewijs/ui/notice";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { TextArea } from "@leesbewijs/ui/text-area";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Outcome } from "@/features/correction/outcome";
import { RulingChoice } from "@/features/correction/ruling-choice";
import { newId } from "@/shell/new-id";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import { NewProof } from "./new-proof";
import { RightFields } from "./right-fields";

type Props = { readonly shown: QuestionForCorrection };

/** Chooses a correction, shows who would change by how much, and carries out what was shown. */
export function CorrectionForm({ shown }: Props) {
  const t = useTranslations("correction");
  const trpc = useTRPC();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<RulingKind | null>(null);
  const [rights, setRights] = useState<readonly RightAnswer[]>([]);
  const [evidence, setEvidence] = useState<readonly Evidence[] | null>(null);
  const [reason, setReason] = useState("");
  const [handleFlags, setHandleFlags] = useState(true);
  const [sends, setSends] = useState(0);
  const preview = useMutation(trpc.correction.preview.mutationOptions());
  const create = useMutation(
    trpc.correction.create.mutationOptions({
      onSuccess: () => {
        setKind(null);
        setRights([]);
        setReason("");
        setSends(0);
        preview.reset();
        router.refresh();
      },
    }),
  );
  const { assignmentId, question, key, flags, inForce } = shown;
  const ruling = rulingOf(
    kind,
    key.kind === "trueFalse" ? [{ kind: key.kind, correct: !key.correct }] : rights,
    evidence,
  );
  const waiting = flags.filter(({ handledAt }) => handledAt === null).length;
  const errors = [
    ...(kind === null ? [{ name: "ruling", text: t("form.missing.ruling") }] : []),
    ...(kind !== null && ruling === null ? [{ name: "right", text: t("form.missing.right") }] : []),
    ...(reason.trim().length < 3 ? [{ name: "reason", text: t("form.missing.reason") }] : []),
  ];
  const error = (name: string): string | undefined =>
    sends > 0 ? errors.find((one) => one.name === name)?.text : undefined;
  // What is shown is what would be done now: another choice needs another look.
  const foreseen = JSON.stringify(preview.variables?.ruling) === JSON.stringify(ruling) ? preview.data : undefined;

  function look(event: FormEvent): void {
    event.preventDefault();
    setSends(sends + 1);
    create.reset();
    if (errors.length > 0 || ruling === null || preview.isPending) return;
    preview.mutate({ assignmentId, questionId: question.id, ruling });
  }
  function carryOut(): void {
    if (ruling === null || create.isPending) return;
    const place = { assignmentId, questionId: question.id, correctionId: newId<CorrectionId>() };
    create.mutate({ ...place, ruling, reason, seen: inForce, handleFlags: handleFlags && waiting > 0 });
  }
  function choose(chosen: RulingKind): void {
    setKind(chosen);
    setRights([]);
    setEvidence(null);
  }

  return (
    <section aria-labelledby="correct" className="grid gap-4 print:hidden">
      <h2 id="correct" className="text-2xl">
        {t("form.title")}
      </h2>
      <p className="max-w-[66ch]">{t("form.what", { busy: shown.busy })}</p>
      <form ref={form} noValidate onSubmit={look} className="grid gap-5">
        <ErrorSummary title={t("form.errors")} errors={errors} form={form} sends={sends} />
        <RulingChoice of={question.kind} value={kind} error={error("ruling")} onChange={choose} />
        {kind === "newKey" || kind === "alsoRight" ? (
          <RightFields key={kind} shown={shown} besides={kind === "alsoRight"} onChange={setRights} />
        ) : null}
        {kind === "newKey" && question.kind !== "proof" ? <NewProof shown={shown} onChange={setEvidence} /> : null}
        <TextArea
          name="reason"
          label={t("form.reason")}
          hint={t("form.reasonHint")}
          rows={2}
          maxLength={500}
          value={reason}
          error={error("reason")}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {waiting > 0 ? (
          <RadioRow
            type="checkbox"
            checked={handleFlags}
            onChange={() => setHandleFlags(!handleFlags)}
            label={t("form.handleFlags", { count: waiting })}
          />
        ) : null}
        <ProblemNotice error={preview.error} />
        <Button
          type="submit"
          look={foreseen ? "second" : "primary"}
          busy={preview.isPending}
          className="justify-self-start"
        >
          {t("form.look")}
        </Button>
        {foreseen ? (
          <Outcome preview={foreseen} busy={create.isPending} error={create.error} onCarryOut={carryOut} />
        ) : null}
      </form>
      <div role="status">
        {create.data ? (
          <Notice tone="good" title={t("done.title", { changed: create.data.changes.length })}>
            <p>{t("done.text")}</p>
          </Notice>
        ) : null}
      </div>
    </section>
  );
}

/** Null while something is missing. */
function rulingOf(
  kind: RulingKind | null,
  rights: readonly RightAnswer[],
  evidence: readonly Evidence[] | null,
): Ruling | null {
  const [first] = rights;
  switch (kind) {
    case null:
      return null;
    case "newKey":
      return first ? { kind, right: first, evidence: evidence && [...evidence] } : null;
    case "alsoRight":
      return first ? { kind, right: [...rights] } : null;
    default:
      return { kind };
  }
}
