"use client";

import type { Article, DraftChange, DraftItem, Finding, Span } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { move, nextSpare, put, setState, swap } from "@/features/draft/item-changes";
import { NewQuestion } from "@/features/draft/new-question";
import { ProcessMix } from "@/features/draft/process-mix";
import { ItemCard } from "./item-card";
import { SpareItems } from "./spare-items";

type Props = {
  readonly article: Article;
  readonly draft: DraftChange;
  readonly findings: readonly Finding[];
  /** Is there a change that was not checked yet? */
  readonly pending: boolean;
  readonly pointed: Span | null;
  readonly onLight: (spans: readonly Span[]) => void;
  readonly onItems: (items: DraftItem[]) => void;
  readonly children: ReactNode;
};

/** The questions of the quiz in their order, then a new one, then those that are spare or put aside. */
export function QuestionList({ article, draft, findings, pending, pointed, onLight, onItems, children }: Props) {
  const t = useTranslations("teacher.draft");
  const [said, setSaid] = useState("");
  const { items } = draft;
  const chosen = items.filter(({ state }) => state === "chosen");
  const maySwap = nextSpare(items) !== null;

  function act(next: DraftItem[], words: string): void {
    onItems(next);
    setSaid(words);
  }

  return (
    <section aria-labelledby="questions" className="grid min-w-0 gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="questions" tabIndex={-1} className="text-2xl">
          {t("questions", { count: chosen.length })}
        </h2>
        {children}
      </div>
      <output className="sr-only">{said}</output>
      {chosen.length === 0 ? <Notice tone="warning" title={t("noneChosen")} /> : null}
      <ol className="grid gap-5">
        {chosen.map((item, index) => {
          const { id } = item.question;
          const number = index + 1;
          return (
            <ItemCard
              key={id}
              item={item}
              number={number}
              count={chosen.length}
              article={article}
              findings={findings.filter(({ place }) => place.questionId === id)}
              pending={pending}
              maySwap={maySwap}
              onLight={onLight}
              onChange={(changed) => act(put(items, changed), t("said.changed", { number }))}
              onMove={(by) => act(move(items, id, by), t("said.moved", { number, to: number + by }))}
              onDrop={() => act(setState(items, id, "dropped"), t("said.dropped", { number }))}
              onSwap={() => act(swap(items, id), t("said.swapped", { number }))}
            />
          );
        })}
      </ol>
      <div className="grid gap-3 border-t border-line pt-5">
        <h3 className="text-xl">{t("own.title")}</h3>
        <NewQuestion
          article={article}
          newsDate={draft.newsDate}
          pointed={pointed}
          onLight={onLight}
          onDone={(item) => act(put(items, item), t("said.added"))}
        />
      </div>
      <ProcessMix chosen={chosen} />
      <SpareItems
        items={items}
        language={article.language}
        onLight={onLight}
        article={article}
        onChoose={(id) => act(setState(items, id, "chosen"), t("said.added"))}
      />
    </section>
  );
}
