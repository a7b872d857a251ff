"use client";

import type { Article, DraftItem, Span } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ItemForm } from "./item-form";
import { type OwnKind, ownKinds, ownQuestion } from "./own-question";
import { sentencesOf } from "./sentences";

type Props = {
  readonly article: Article;
  readonly newsDate: string | null;
  /** The sentence that was pointed at in the text; the first one where there is none. */
  readonly pointed: Span | null;
  readonly onLight: (spans: readonly Span[]) => void;
  readonly onDone: (item: DraftItem) => void;
};

/** A question of the teacher's own: first its kind, then its words and the sentence that proves it. */
export function NewQuestion({ article, newsDate, pointed, onLight, onDone }: Props) {
  const t = useTranslations("teacher.draft.own");
  const kinds = useTranslations("teacher.preview.kinds");
  const [kind, setKind] = useState<OwnKind>("singleChoice");
  const [item, setItem] = useState<DraftItem | null>(null);

  function begin(): void {
    const all = sentencesOf(article);
    const proof = all.find(({ span }) => span.start === pointed?.start) ?? all[0];
    if (proof) setItem(ownQuestion(kind, proof, article.language, newsDate ?? "2000-01-01"));
  }

  if (item) {
    return (
      <section aria-label={t("title")} className="rounded-md border-2 border-accent p-4">
        <ItemForm
          start={item}
          article={article}
          onLight={onLight}
          onCancel={() => setItem(null)}
          onDone={(done) => {
            setItem(null);
            onDone(done);
          }}
        />
      </section>
    );
  }
  return (
    <div className="flex flex-wrap items-end gap-3">
      <SelectField label={t("kind")} value={kind} onChange={(event) => setKind(event.currentTarget.value as OwnKind)}>
        {ownKinds.map((one) => (
          <option key={one} value={one}>
            {kinds(one)}
          </option>
        ))}
      </SelectField>
      <Button look="second" onClick={begin}>
        {t("begin")}
      </Button>
    </div>
  );
}
