"use client";

import type { ArticleRefusal, DraftForTeacher } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { TextArea } from "@leesbewijs/ui/text-area";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { RefusalNotice } from "@/shell/refusal-notice";
import { useTRPC } from "@/trpc/client";

type Props = {
  readonly draft: Pick<DraftForTeacher, "draftId" | "article">;
  /** The version that the text is changed in. */
  readonly version: number;
  /** What was changed before has to be saved first. */
  readonly saved: boolean;
  readonly onCancel: () => void;
};

/** The text of a draft, to change. The page comes back with the questions as they stand on the new text. */
export function TextForm({ draft, version, saved, onCancel }: Props) {
  const t = useTranslations("teacher.draft.textForm");
  const trpc = useTRPC();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(draft.article.text);
  const [refusal, setRefusal] = useState<ArticleRefusal | null>(null);
  const revise = useMutation(
    trpc.draft.reviseText.mutationOptions({
      onSuccess: (answer) => {
        if (answer.state === "refused") setRefusal(answer.refusal);
        else window.location.reload();
      },
    }),
  );
  const busy = !saved || revise.isPending || revise.data?.state === "revised";
  const changed = text !== draft.article.text;

  useEffect(() => area.current?.focus(), []);
  useEffect(() => {
    if (!changed || revise.data?.state === "revised") return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [changed, revise.data]);

  function send(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    setRefusal(null);
    if (changed) revise.mutate({ draftId: draft.draftId, baseVersion: version, text });
    else onCancel();
  }

  return (
    <form noValidate onSubmit={send} className="grid gap-4">
      <TextArea
        ref={area}
        label={t("label")}
        hint={t("hint")}
        rows={20}
        maxLength={200_000}
        lang={draft.article.language}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalNotice refusal={refusal} />
      <ProblemNotice error={revise.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {busy && saved ? t("saving") : t("save")}
        </Button>
        <Button look="second" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
