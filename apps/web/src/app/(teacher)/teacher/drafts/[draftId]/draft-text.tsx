"use client";

import type { Article, DraftForTeacher, Span } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import { memo, type MouseEvent, useEffect, useRef, useState } from "react";
import { ArticleText } from "@/features/article/article-text";
import { sentencesOf } from "@/features/draft/sentences";
import { TextForm } from "@/features/draft/text-form";
import { sentenceId } from "@/paths";

type Props = {
  readonly draft: DraftForTeacher;
  readonly version: number;
  readonly saved: boolean;
  /** The sentences that prove the question at hand. */
  readonly lit: readonly Span[];
  readonly pointed: Span | null;
  readonly onPoint: (sentence: Span | null) => void;
};

/** The text beside the questions. What proves the question at hand is lit and brought into view. */
export function DraftText({ draft, version, saved, lit, pointed, onPoint }: Props) {
  const { article } = draft;
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const t = useTranslations("teacher.draft");
  const pane = useRef<HTMLElement>(null);

  useEffect(() => {
    const places = (lit.length > 0 ? lit : pointed ? [pointed] : []).flatMap(
      ({ start }) => document.getElementById(sentenceId(start)) ?? [],
    );
    for (const place of places) place.dataset.proof = "";
    const [first] = places;
    // Only the pane moves: the page stays where the teacher is working.
    if (first && pane.current && pane.current.scrollHeight > pane.current.clientHeight) {
      const top = first.getBoundingClientRect().top - pane.current.getBoundingClientRect().top;
      pane.current.scrollBy({ top: top - pane.current.clientHeight / 3 });
    }
    return () => {
      for (const place of places) delete place.dataset.proof;
    };
  }, [lit, pointed]);

  function close(): void {
    setEditing(false);
    // The button is there again once this is drawn.
    requestAnimationFrame(() => opener.current?.focus());
  }

  function point(event: MouseEvent<HTMLElement>): void {
    const place = event.target instanceof Element ? event.target.closest("[id^='s-']") : null;
    const found = sentencesOf(article).find(({ span }) => sentenceId(span.start) === place?.id);
    if (found) onPoint(found.span);
  }

  return (
    <div className="min-w-0 lg:sticky lg:top-20">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h2 id="text" className="text-2xl">
          {t("text")}
        </h2>
        {editing ? null : (
          <Button ref={opener} look="second" className="px-3" onClick={() => setEditing(true)}>
            {t("textForm.open")}
          </Button>
        )}
      </div>
      <p className="mb-2 text-base">
        <a href="#questions" className="inline-flex min-h-11 items-center lg:sr-only">
          {t("toQuestions")}
        </a>
      </p>
      {editing ? <TextForm draft={draft} version={version} saved={saved} onCancel={close} /> : null}
      {/* A tap on a sentence is a short cut: the form of a question has the same choice as a list. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <section
        ref={pane}
        // A frame that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-labelledby="text"
        lang={article.language}
        onClick={point}
        hidden={editing}
        className="reader reader-panel rounded-md border border-line px-4 py-3 lg:max-h-[calc(100dvh-9rem)] lg:overflow-auto"
      >
        <WholeText article={article} />
      </section>
    </div>
  );
}

/** The text does not change while questions do. */
const WholeText = memo(function WholeText({ article }: { readonly article: Article }) {
  return <ArticleText article={article} />;
});
