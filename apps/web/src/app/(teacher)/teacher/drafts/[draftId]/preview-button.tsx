"use client";

import type { Article, DraftItem, Response } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { QuestionField } from "@/features/quiz/question-field";
import { QuestionHint } from "@/features/quiz/question-hint";

type Props = { readonly chosen: readonly DraftItem[]; readonly article: Article };

/** The questions as students will meet them: no answers, no proof. Nothing that is filled in here is kept. */
export function PreviewButton({ chosen, article }: Props) {
  const t = useTranslations("teacher.draft.preview");
  const [open, setOpen] = useState(false);
  const [given, setGiven] = useState<Readonly<Record<string, Response>>>({});
  return (
    <>
      <Button look="second" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title")} closeLabel={t("close")}>
        {open ? (
          <ol className="grid gap-8">
            {chosen.map(({ question }, index) => (
              <li key={question.id}>
                <fieldset className="min-w-0">
                  <legend className="mb-1 font-serif text-xl font-bold">
                    {index + 1}. <span lang={article.language}>{question.prompt}</span>
                  </legend>
                  <p className="mb-3 text-base text-soft">
                    <QuestionHint question={question} />
                  </p>
                  <QuestionField
                    question={question}
                    response={given[question.id] ?? null}
                    change={(response) => setGiven((before) => ({ ...before, [question.id]: response }))}
                    disabled={false}
                    leave={() => undefined}
                    language={article.language}
                    text={article}
                  />
                </fieldset>
              </li>
            ))}
          </ol>
        ) : null}
      </Dialog>
    </>
  );
}
