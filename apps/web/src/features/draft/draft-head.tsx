"use client";

import type { DraftChange, Finding } from "@leesbewijs/domain";
import { TextField } from "@leesbewijs/ui/text-field";
import { useTranslations } from "next-intl";
import { useState } from "react";

type Props = {
  readonly draft: DraftChange;
  readonly language: string;
  readonly findings: readonly Finding[];
  readonly onChange: (part: Partial<DraftChange>, typing: string) => void;
};

/** What the lesson is called, of which day its news is, and where the text comes from. */
export function DraftHead({ draft, language, findings, onChange }: Props) {
  const t = useTranslations("teacher.newDraft");
  const say = useTranslations("teacher.draft");
  const [title, setTitle] = useState<string | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const noDate = findings.some(({ rule }) => rule === "news-date");
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-[1fr_auto]">
        <TextField
          label={say("title")}
          name="title"
          lang={language}
          maxLength={300}
          autoComplete="off"
          value={title ?? draft.title}
          error={title === null ? undefined : say("titleMissing")}
          onChange={(event) => {
            // A lesson without a title is not saved: the field may be empty for a moment, the draft not.
            const next = event.currentTarget.value;
            setTitle(next.trim() === "" ? next : null);
            if (next.trim() !== "") onChange({ title: next }, "title");
          }}
        />
        <TextField
          label={say("newsDate")}
          name="newsDate"
          type="date"
          value={draft.newsDate ?? ""}
          error={noDate && draft.newsDate === null ? say("newsDateMissing") : undefined}
          onChange={(event) => onChange({ newsDate: event.currentTarget.value || null }, "newsDate")}
        />
      </div>
      <details className="rounded-md border border-line bg-sheet">
        <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("origin")}</summary>
        <div className="grid gap-4 px-4 pb-4 sm:grid-cols-2">
          {(["source", "author", "licence"] as const).map((field) => (
            <TextField
              key={field}
              label={t(field)}
              name={field}
              maxLength={200}
              autoComplete="off"
              value={draft[field]}
              onChange={(event) => onChange({ [field]: event.currentTarget.value }, field)}
            />
          ))}
          <TextField
            label={t("sourceUrl")}
            name="sourceUrl"
            type="url"
            maxLength={1000}
            autoComplete="off"
            value={url ?? draft.sourceUrl}
            error={url === null ? undefined : t("sourceUrlWrong")}
            onChange={(event) => {
              const next = event.currentTarget.value.trim();
              const good = next === "" || (/^https?:\/\//.test(next) && URL.canParse(next));
              setUrl(good ? null : next);
              if (good) onChange({ sourceUrl: next }, "sourceUrl");
            }}
          />
        </div>
      </details>
    </div>
  );
}
