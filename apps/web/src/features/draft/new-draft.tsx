"use client";

import type { ArticleInFile, ArticleRefusal, DraftId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { TextArea } from "@leesbewijs/ui/text-area";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { paths } from "@/paths";
import { ArticleFileField } from "@/shell/article-file-field";
import { type Filled, fillArticle } from "@/shell/fill-article";
import { newId } from "@/shell/new-id";
import { ProblemNotice } from "@/shell/problem-notice";
import { RefusalNotice } from "@/shell/refusal-notice";
import { useArticleFile } from "@/shell/use-article-file";
import { useTRPC } from "@/trpc/client";
import { readNewDraft } from "./read-new-draft";

/** A text to make a lesson of, with what is known of where it comes from. Whatever goes wrong, everything stays filled in. */
export function NewDraft() {
  const t = useTranslations("teacher.newDraft");
  const trpc = useTRPC();
  const router = useRouter();
  const area = useRef<HTMLTextAreaElement>(null);
  const [draftId] = useState(newId<DraftId>);
  const [wrong, setWrong] = useState<{ text?: string; sourceUrl?: string }>({});
  const [refusal, setRefusal] = useState<ArticleRefusal | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const filled = useRef<Filled>(new Map());
  const file = useArticleFile(fill);
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

  function fill(article: ArticleInFile): void {
    if (!area.current?.form) return;
    setBefore(fillArticle(area.current.form, article, filled.current));
    setWrong({});
    setRefusal(null);
  }

  function putBack(): void {
    if (area.current) area.current.value = before ?? "";
    setBefore(null);
    area.current?.focus();
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
        onDrop={file.onDrop}
        onDragOver={file.onDragOver}
        onPaste={file.onPaste}
      />
      <ArticleFileField file={file} onPutBack={before === null ? null : putBack} />
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
