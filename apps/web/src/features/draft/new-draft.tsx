"use client";

import type { ArticleRefusal, DraftId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { TextArea } from "@leesbewijs/ui/text-area";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { paths } from "@/paths";
import { newId } from "@/shell/new-id";
import { ProblemNotice } from "@/shell/problem-notice";
import { RefusalNotice } from "@/shell/refusal-notice";
import { useTRPC } from "@/trpc/client";
import { fitsTextField, isTextFile, readNewDraft } from "./read-new-draft";

/** A text to make a lesson of, with what is known of where it comes from. Whatever goes wrong, everything stays filled in. */
export function NewDraft() {
  const t = useTranslations("teacher.newDraft");
  const trpc = useTRPC();
  const router = useRouter();
  const area = useRef<HTMLTextAreaElement>(null);
  const [draftId] = useState(newId<DraftId>);
  const [wrong, setWrong] = useState<{ text?: string; sourceUrl?: string }>({});
  const [refusal, setRefusal] = useState<ArticleRefusal | null>(null);
  const create = useMutation(
    trpc.draft.create.mutationOptions({
      onSuccess: (answer) => {
        if (answer.state === "refused") setRefusal(answer.refusal);
        else router.push(paths.teacher.draft(draftId));
      },
    }),
  );
  const busy = create.isPending || create.data?.state === "made";

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (busy) return;
    const read = readNewDraft(new FormData(event.currentTarget));
    const found = {
      ...(read.text.trim() === "" && { text: t("textMissing") }),
      ...(read.sourceUrl && !URL.canParse(read.sourceUrl) && { sourceUrl: t("sourceUrlWrong") }),
    };
    setWrong(found);
    setRefusal(null);
    if (found.text) area.current?.focus();
    else if (!found.sourceUrl) create.mutate({ draftId, ...read });
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file || !area.current) return;
    if (!isTextFile(file)) setWrong({ text: t("fileWrong") });
    else if (!fitsTextField(file)) setWrong({ text: t("fileTooLarge") });
    else {
      area.current.value = await file.text();
      setWrong({});
      area.current.focus();
    }
  }

  function drop(event: DragEvent): void {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  }

  return (
    <form noValidate onSubmit={send} className="grid max-w-3xl grid-cols-1 gap-5">
      <TextArea
        ref={area}
        label={t("text")}
        hint={t("textHint")}
        name="text"
        rows={12}
        maxLength={200_000}
        error={wrong.text}
        onDrop={drop}
        onDragOver={(event) => event.preventDefault()}
      />
      <label className="grid grid-cols-1 gap-1.5">
        <span className="font-semibold">{t("file")}</span>
        <input
          type="file"
          accept=".txt,.md,text/plain,text/markdown"
          className="w-full min-w-0 text-base file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border-2 file:border-edge file:bg-sheet file:px-4 file:font-semibold file:text-ink"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      <div className="grid gap-4 sm:grid-cols-[1fr_auto]">
        <TextField label={t("title")} hint={t("titleHint")} name="title" maxLength={300} autoComplete="off" />
        <TextField label={t("newsDate")} hint={t("newsDateHint")} name="newsDate" type="date" />
      </div>
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-2 font-serif text-xl font-bold">{t("origin")}</legend>
        <TextField label={t("source")} name="source" maxLength={200} autoComplete="off" />
        <TextField label={t("author")} name="author" maxLength={200} autoComplete="off" />
        <TextField label={t("licence")} hint={t("licenceHint")} name="licence" maxLength={200} autoComplete="off" />
        <TextField
          label={t("sourceUrl")}
          hint={t("sourceUrlHint")}
          name="sourceUrl"
          type="url"
          maxLength={1000}
          autoComplete="off"
          error={wrong.sourceUrl}
        />
      </fieldset>
      <RefusalNotice refusal={refusal} />
      <ProblemNotice error={create.error} />
      <Button type="submit" busy={busy} className="justify-self-start">
        {busy ? t("making") : t("make")}
      </Button>
    </form>
  );
}
