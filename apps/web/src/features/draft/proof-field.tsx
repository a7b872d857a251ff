"use client";

import type { AnswerKey, Article, Span } from "@leesbewijs/domain";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { AlsoProofs } from "./also-proofs";
import { alsoRight, provingSentences, sentencesOf } from "./sentences";

type Props = {
  readonly article: Article;
  readonly answerKey: AnswerKey;
  readonly onLight: (spans: readonly Span[]) => void;
  readonly onChange: (key: AnswerKey) => void;
};

/** The sentence that proves the answer. Questions that rest on several sentences keep theirs. */
export function ProofField({ article, answerKey, onLight, onChange }: Props) {
  const t = useTranslations("teacher.draft.form");
  const proving = provingSentences(article, answerKey);
  const start = proving[0]?.span.start;

  useEffect(() => {
    onLight(provingSentences(article, answerKey).map(({ span }) => span));
  }, [article, answerKey, onLight]);

  function prove(span: Span): void {
    const evidence = [{ level: article.level, spans: [span] }];
    if (answerKey.kind !== "proof") return onChange({ ...answerKey, evidence });
    const others = alsoRight(article, answerKey, start).map((one) => one.span);
    const spans = [span, ...others.filter((one) => one.start !== span.start)];
    onChange({ ...answerKey, evidence, sentences: [{ level: article.level, spans }] });
  }

  if (proving.length > 1) return <p className="text-base text-soft">{t("severalProofs", { count: proving.length })}</p>;
  const all = sentencesOf(article);
  return (
    <>
      <SelectField
        label={t("proof")}
        value={start ?? ""}
        lang={article.language}
        onChange={(event) => {
          const found = all.find(({ span }) => String(span.start) === event.currentTarget.value);
          if (found) prove(found.span);
        }}
      >
        {start === undefined ? <option value="">{t("chooseProof")}</option> : null}
        {all.map(({ span, paragraph, text }) => (
          <option key={span.start} value={span.start}>
            {`${paragraph}. ${text}`}
          </option>
        ))}
      </SelectField>
      {answerKey.kind === "proof" && start !== undefined ? (
        <AlsoProofs article={article} answerKey={answerKey} best={start} onChange={onChange} />
      ) : null}
    </>
  );
}
