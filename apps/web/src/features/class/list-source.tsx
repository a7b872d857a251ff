"use client";

import { Button } from "@leesbewijs/ui/button";
import { TextArea } from "@leesbewijs/ui/text-area";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { fileBytes } from "@/shell/file-bytes";
import type { ListInHand } from "./use-student-list";

const mostBytes = 10 * 1024 * 1024;

/** Where a list comes from: cells that were copied, or a file. */
export function ListSource({ list }: { readonly list: ListInHand }) {
  const t = useTranslations("teacher.list");
  const area = useRef<HTMLTextAreaElement>(null);
  const [wrong, setWrong] = useState<string | undefined>(undefined);

  function send(event: FormEvent): void {
    event.preventDefault();
    const text = area.current?.value ?? "";
    setWrong(text.trim() === "" ? t("textMissing") : undefined);
    if (text.trim() === "") area.current?.focus();
    else if (!list.looking) list.read({ kind: "text", text });
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > mostBytes) return setWrong(t("fileTooLarge"));
    const bytes = await fileBytes(file).catch(() => null);
    if (bytes === null) return setWrong(t("refused.damaged"));
    setWrong(undefined);
    list.read({ kind: "file", file: { name: file.name, bytes } });
  }

  return (
    <form noValidate onSubmit={send} className="grid max-w-3xl grid-cols-1 gap-5">
      <TextArea
        ref={area}
        label={t("text")}
        hint={t(list.into.kind === "class" ? "textHint" : "peopleHint")}
        rows={8}
        maxLength={200_000}
        error={wrong}
        onDrop={(event) => {
          if (event.dataTransfer.files.length === 0) return;
          event.preventDefault();
          void take(event.dataTransfer.files[0]);
        }}
        onDragOver={(event) => event.preventDefault()}
      />
      <label className="grid grid-cols-1 gap-1.5">
        <span className="font-semibold">{t("file")}</span>
        <input
          type="file"
          accept=".xlsx,.csv,.txt,.tsv"
          className="w-full min-w-0 text-base file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border-2 file:border-edge file:bg-sheet file:px-4 file:font-semibold file:text-ink"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </label>
      <Button type="submit" look={list.list ? "second" : "primary"} busy={list.looking} className="justify-self-start">
        {list.looking ? t("looking") : t("look")}
      </Button>
    </form>
  );
}
