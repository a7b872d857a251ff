"use client";

import type { ArticleInFile, ArticleRefusal, PastedArticle } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { TextArea } from "@leesbewijs/ui/text-area";
import { TextField } from "@leesbewijs/ui/text-field";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { ArticleFileField } from "@/shell/article-file-field";
import { type Filled, fillArticle } from "@/shell/fill-article";
import { ProblemNotice } from "@/shell/problem-notice";
import { RefusalNotice } from "@/shell/refusal-notice";
import { useArticleFile } from "@/shell/use-article-file";
import { sendArticle, type Trial } from "./send-article";

type Props = {
  /** What was pasted before, where somebody comes back to change it. */
  readonly start?: PastedArticle | undefined;
  readonly onMade: (trial: Trial) => void;
};

/** An article to make a lesson of. Whatever goes wrong, the text stays in its field. */
export function TryForm({ start, onMade }: Props) {
  const t = useTranslations("ownArticle");
  const area = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ArticleRefusal | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [before, setBefore] = useState<string | null>(null);
  const filled = useRef<Filled>(new Map());
  const file = useArticleFile(fill);

  function fill(article: ArticleInFile): void {
    if (!area.current?.form) return;
    setBefore(fillArticle(area.current.form, article, filled.current));
    setMissing(false);
    setRefusal(null);
  }

  function putBack(): void {
    if (area.current) area.current.value = before ?? "";
    setBefore(null);
    area.current?.focus();
  }

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const pasted = readForm(new FormData(event.currentTarget));
    setMissing(pasted.text.trim() === "");
    if (pasted.text.trim() === "") {
      area.current?.focus();
      return;
    }
    setBusy(true);
    const answer = await sendArticle(pasted);
    setBusy(false);
    setRefusal("refusal" in answer ? answer.refusal : null);
    setError("error" in answer ? answer.error : null);
    if ("made" in answer) onMade({ pasted, made: answer.made });
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)} className="grid gap-4">
      <TextArea
        ref={area}
        label={t("text")}
        hint={t("textHint")}
        name="text"
        rows={9}
        maxLength={200_000}
        defaultValue={start?.text}
        error={missing ? t("textMissing") : undefined}
        onDrop={file.onDrop}
        onDragOver={file.onDragOver}
        onPaste={file.onPaste}
      />
      <ArticleFileField file={file} onPutBack={before === null ? null : putBack} />
      <div className="grid gap-4 sm:grid-cols-[1fr_auto]">
        <TextField label={t("title")} name="title" maxLength={300} defaultValue={start?.title} autoComplete="off" />
        <TextField label={t("newsDate")} name="newsDate" type="date" defaultValue={start?.newsDate} />
      </div>
      <RefusalNotice refusal={refusal} />
      <ProblemNotice error={error} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" busy={busy}>
          {busy ? t("making") : t("make")}
          <Icon name="right" />
        </Button>
        <p className="text-base text-soft">{t("nothingKept")}</p>
      </div>
    </form>
  );
}

function readForm(form: FormData): PastedArticle {
  const given = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const [title, newsDate] = [given("title").trim(), given("newsDate")];
  return { text: given("text"), ...(title && { title }), ...(newsDate && { newsDate }) };
}
