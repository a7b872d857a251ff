"use client";

import type { ArticleRefusal } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";

/** Says why a text is no lesson, and what to do about it. */
export function RefusalNotice({ refusal }: { readonly refusal: ArticleRefusal | null }) {
  const t = useTranslations("ownArticle.refused");
  return (
    <div role="alert" className="empty:absolute">
      {refusal ? <Notice tone="warning" title={say(refusal, t)} /> : null}
    </div>
  );
}

function say(refusal: ArticleRefusal, t: ReturnType<typeof useTranslations<"ownArticle.refused">>): string {
  switch (refusal.refused) {
    case "tooShort":
      return t("tooShort", { words: refusal.words, atLeast: refusal.atLeast });
    case "tooLong":
      return t("tooLong");
    case "otherLanguage":
      return t("otherLanguage");
    case "noSentences":
      return t("noSentences");
    case "badDate":
      return t("badDate");
  }
}
