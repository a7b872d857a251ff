"use client";

import type { Article, DraftItem, Span } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import { keyAsResponse } from "@/features/draft/key-as-response";
import { provingSentences } from "@/features/draft/sentences";
import { RightAnswer } from "@/features/lesson-preview/right-answer";

type Props = {
  readonly items: readonly DraftItem[];
  readonly article: Article;
  readonly language: string;
  readonly onLight: (spans: readonly Span[]) => void;
  readonly onChoose: (id: string) => void;
};

/** The questions that are not in the quiz: put aside first, then the spare ones, best first. */
export function SpareItems({ items, article, language, onLight, onChoose }: Props) {
  const t = useTranslations("teacher.draft.spare");
  const groups = [
    { name: "dropped", items: items.filter(({ state }) => state === "dropped") },
    { name: "spare", items: items.filter(({ state }) => state === "spare") },
  ] as const;
  return groups.map((group) =>
    group.items.length === 0 ? null : (
      <details key={group.name} className="rounded-md border border-line">
        <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">
          {t(group.name, { count: group.items.length })}
        </summary>
        <ul className="px-4 pb-2">
          {group.items.map((item) => (
            // Nothing is done by it: the text beside the list follows the focus.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={item.question.id}
              className="grid gap-2 border-t border-line py-3"
              onFocus={() => onLight(provingSentences(article, item.key).map(({ span }) => span))}
            >
              <p lang={language} className="font-semibold">
                {item.question.prompt}
              </p>
              {item.question.kind === "trueFalse" ? (
                <p lang={language} className="font-serif">
                  {item.question.statement}
                </p>
              ) : null}
              <RightAnswer
                question={item.question}
                correct={keyAsResponse(item.key)}
                language={language}
                text={article}
              />
              <div className="flex flex-wrap items-center gap-3">
                <Button look="second" className="px-3" onClick={() => onChoose(item.question.id)}>
                  {t("choose")}
                  <span className="sr-only">: {item.question.prompt}</span>
                </Button>
                {item.stale ? <Badge tone="bad">{t("stale")}</Badge> : null}
              </div>
            </li>
          ))}
        </ul>
      </details>
    ),
  );
}
