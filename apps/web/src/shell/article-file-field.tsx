"use client";

import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "./problem-notice";
import type { ArticleFile } from "./use-article-file";

type Props = {
  readonly file: ArticleFile;
  /** Puts back the text that the file took the place of; null where there was none. */
  readonly onPutBack: (() => void) | null;
};

/** Chooses a file to take an article from, and says what came of it. */
export function ArticleFileField({ file, onPutBack }: Props) {
  const t = useTranslations("ownArticle.file");
  const { reading, done, trouble, take } = file;
  return (
    <div className="grid grid-cols-1 gap-2">
      <label className="grid grid-cols-1 gap-1.5">
        <span className="font-semibold">{t("label")}</span>
        <input
          type="file"
          accept=".txt,.md,.docx,.pdf,.html,.htm,.xhtml,.mhtml,.mht"
          className="w-full min-w-0 text-base file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border-2 file:border-edge file:bg-sheet file:px-4 file:font-semibold file:text-ink"
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = "";
          }}
        />
      </label>
      <p role="status" className="text-base text-soft empty:absolute">
        {reading === null ? (done === null ? null : t("done", { name: done })) : t("reading", { name: reading })}
      </p>
      {done !== null && onPutBack !== null ? (
        <Button look="quiet" className="justify-self-start px-0" onClick={onPutBack}>
          {t("putBack")}
        </Button>
      ) : null}
      <div role="alert" className="empty:absolute">
        {trouble !== null && "refusal" in trouble ? (
          <Notice tone="warning" title={t(`refused.${trouble.refusal}`)} />
        ) : null}
      </div>
      <ProblemNotice error={trouble !== null && "error" in trouble ? trouble.error : null} />
    </div>
  );
}
