"use client";

import type { Evidence, QuestionForCorrection } from "@leesbewijs/domain";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { sentencesOf } from "@/features/draft/sentences";

type Props = {
  readonly shown: QuestionForCorrection;
  /** Null where the proof stays what it was. */
  readonly onChange: (evidence: readonly Evidence[] | null) => void;
};

/** Which sentence proves the new answer: another answer is often said elsewhere. */
export function NewProof({ shown: { articles, key, language }, onChange }: Props) {
  const t = useTranslations("correction.form");
  const [starts, setStarts] = useState<Readonly<Record<string, string>>>({});

  function choose(level: string, start: string): void {
    const next = { ...starts, [level]: start };
    setStarts(next);
    if (Object.values(next).every((one) => one === "")) return onChange(null);
    onChange(
      articles.flatMap((article) => {
        const found = sentencesOf(article).find(({ span }) => String(span.start) === next[article.level]);
        const before = key.evidence.filter(({ level }) => level === article.level);
        return found ? [{ level: article.level, spans: [found.span] }] : before;
      }),
    );
  }

  return articles.map((article) => (
    <SelectField
      key={article.level}
      label={articles.length > 1 ? t("proofOf", { level: t(`levels.${article.level}`) }) : t("proof")}
      value={starts[article.level] ?? ""}
      lang={language}
      onChange={(event) => choose(article.level, event.currentTarget.value)}
    >
      <option value="">{t("sameProof")}</option>
      {sentencesOf(article).map(({ span, paragraph, text }) => (
        <option key={span.start} value={span.start}>
          {`${paragraph}. ${text}`}
        </option>
      ))}
    </SelectField>
  ));
}
