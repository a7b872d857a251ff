"use client";

import type { Article, Highlight, HighlightId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { newId } from "@/shell/new-id";
import { ArticleBody } from "./article-body";
import type { Stretch } from "./blocks-of";
import type { Explained } from "./find-words";
import { MarkBar } from "./mark-bar";
import { OwnHighlights } from "./own-highlights";
import { marksOf, placeHighlights } from "./place-highlights";
import { sentencesOf } from "./sentences-of";
import { useChoosing } from "./use-choosing";
import { useHighlights } from "./use-highlights";

type Props = {
  readonly lessonId: string;
  readonly personId: string | null;
  readonly article: Article;
  readonly stretch?: Stretch | undefined;
  readonly words: readonly Explained[];
  readonly kept: readonly Highlight[];
  /** How the text is set: attributes of its element. */
  readonly look: Readonly<Record<`data-${string}`, string>>;
  /** What stands above the text in it. */
  readonly head: ReactNode;
  /** Other tools of the reader. */
  readonly tools: ReactNode;
  /** What comes between the text and the reader's own highlights. */
  readonly children?: ReactNode;
};

/** The text to read, with one's own highlights in it. Before there is script it is the text. */
export function ReaderText(props: Props) {
  const { lessonId, personId, article, stretch, words, kept, look, head, tools, children } = props;
  const t = useTranslations("reader");
  const text = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState("");
  const { highlights, state, save, note, remove } = useHighlights({ lessonId, personId, kept });
  const choosing = useChoosing(article, stretch, text);
  const { chosen, picking } = choosing;
  const placed = placeHighlights(article, highlights);
  const marks = marksOf(article, highlights);
  const sentences = sentencesOf(article, stretch);

  function mark(written: string): void {
    if (!chosen) return;
    const { language, level } = article;
    const quote = article.text.slice(chosen.start, chosen.end);
    save({ highlightId: newId<HighlightId>(), language, level, ...chosen, quote, note: written.trim() });
    setSaid(t("marked"));
    if (!picking) choosing.end();
  }

  function close(): void {
    choosing.end();
    if (picking) toggle.current?.focus();
  }

  return (
    <>
      <div className="flex flex-wrap items-start gap-2 print:hidden">
        <Button
          ref={toggle}
          look="second"
          className="px-3"
          aria-pressed={picking}
          onClick={picking ? close : choosing.begin}
        >
          <Icon name="pen" />
          {t("markTool")}
        </Button>
        {tools}
      </div>
      {/* Tapping a sentence is a shorter way to what the buttons of the bar do. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <article
        ref={text}
        lang={article.language}
        className="reader"
        {...look}
        onClick={picking ? ({ target }) => choosing.tap(target) : undefined}
      >
        {head}
        <ArticleBody
          article={article}
          paragraphLabel={t("paragraph")}
          stretch={stretch}
          words={words}
          marks={marks}
          markLabel={t("highlight")}
          chosen={picking ? chosen : null}
        />
      </article>
      {children}
      <OwnHighlights
        placed={placed}
        language={article.language}
        state={state}
        sentenceAt={(at) => sentences.findLast(({ start, end }) => start <= at && at < end)?.start ?? null}
        onNote={note}
        onRemove={remove}
        onBack={save}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
      {chosen ? (
        <MarkBar
          quote={article.text.slice(chosen.start, chosen.end)}
          language={article.language}
          picking={picking}
          onNext={choosing.next}
          onPrevious={choosing.previous}
          onMore={choosing.more}
          onLess={choosing.less}
          onMark={mark}
          onClose={close}
        />
      ) : null}
    </>
  );
}
