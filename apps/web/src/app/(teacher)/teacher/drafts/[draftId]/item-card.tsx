"use client";

import type { Article, DraftItem, Finding, Span } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Button } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { MarkedText } from "@leesbewijs/ui/marked-text";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ItemFindings } from "@/features/draft/item-findings";
import { ItemForm } from "@/features/draft/item-form";
import { TouchedNotice } from "@/features/draft/touched-notice";
import { keyAsResponse } from "@/features/draft/key-as-response";
import { provingSentences } from "@/features/draft/sentences";
import { RightAnswer } from "@/features/lesson-preview/right-answer";

type Props = {
  readonly item: DraftItem;
  readonly number: number;
  readonly count: number;
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly pending: boolean;
  readonly maySwap: boolean;
  readonly onLight: (spans: readonly Span[]) => void;
  readonly onChange: (item: DraftItem) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDrop: () => void;
  readonly onSwap: () => void;
};

/** One question of the quiz: what students see, the answer, the proof, what the checks say, and what can be done with it. */
export function ItemCard({ item, number, count, article, findings, pending, onLight, onChange, ...acts }: Props) {
  const t = useTranslations("teacher.draft");
  const names = useTranslations("teacher.preview");
  const [editing, setEditing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const { question, key } = item;
  const proving = provingSentences(article, key);

  function close(): void {
    setEditing(false);
    card.current?.focus();
  }

  return (
    // Nothing is done by it: the text beside the question follows focus and pointer.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={card}
      id={`q-${question.id}`}
      tabIndex={-1}
      className="grid gap-3 rounded-md border border-line bg-sheet p-4 focus-within:border-accent"
      onFocus={() => onLight(proving.map(({ span }) => span))}
      onPointerEnter={() => onLight(proving.map(({ span }) => span))}
    >
      {editing ? (
        <ItemForm
          start={item}
          article={article}
          onLight={onLight}
          onCancel={close}
          onDone={(changed) => {
            onChange(changed);
            close();
          }}
        />
      ) : (
        <>
          <div>
            <h3 className="text-xl">
              {number}. <span lang={article.language}>{question.prompt}</span>
            </h3>
            <p className="flex flex-wrap items-center gap-x-3 text-base text-soft">
              {names("questionLine", {
                kind: names(`kinds.${question.kind}`),
                process: names(`processes.${question.process}`),
                possible: question.possible,
              })}
              {item.edited ? <Badge tone="info">{t("edited")}</Badge> : null}
            </p>
          </div>
          {question.kind === "trueFalse" ? (
            <p lang={article.language} className="border-l-4 border-edge pl-4 font-serif">
              {question.statement}
            </p>
          ) : null}
          <RightAnswer question={question} correct={keyAsResponse(key)} language={article.language} text={article} />
          {proving.map((sentence) => (
            <figure key={sentence.span.start} className="proof">
              <blockquote lang={article.language} className="font-serif text-[1.0625rem]">
                <MarkedText text={sentence.text} marks={sentence.marks} />
              </blockquote>
              <figcaption className="text-base text-soft">{t("paragraph", { number: sentence.paragraph })}</figcaption>
            </figure>
          ))}
          {item.touched ? (
            <TouchedNotice number={number} onRight={() => onChange({ ...item, touched: false })} />
          ) : null}
          <ItemFindings findings={findings} pending={pending} />
          <ItemActions number={number} count={count} onEdit={() => setEditing(true)} {...acts} />
        </>
      )}
    </li>
  );
}

type ActionsProps = Pick<Props, "number" | "count" | "maySwap" | "onMove" | "onDrop" | "onSwap"> & {
  readonly onEdit: () => void;
};

/** Buttons, so that nothing has to be dragged; each says to a screen reader which question it is about. */
function ItemActions({ number, count, maySwap, onEdit, onMove, onDrop, onSwap }: ActionsProps) {
  const t = useTranslations("teacher.draft.actions");
  const of = <span className="sr-only"> {t("ofQuestion", { number })}</span>;
  return (
    <div className="flex flex-wrap gap-2">
      <Button look="second" className="px-3" onClick={onEdit}>
        {t("edit")}
        {of}
      </Button>
      {maySwap ? (
        <Button look="second" className="px-3" onClick={onSwap}>
          {t("swap")}
          {of}
        </Button>
      ) : null}
      <Button look="second" className="px-3" onClick={onDrop}>
        {t("drop")}
        {of}
      </Button>
      {number > 1 ? (
        <Button look="second" className="px-3" onClick={() => onMove(-1)}>
          <Icon name="up" />
          {t("up")}
          {of}
        </Button>
      ) : null}
      {number < count ? (
        <Button look="second" className="px-3" onClick={() => onMove(1)}>
          <Icon name="down" />
          {t("down")}
          {of}
        </Button>
      ) : null}
    </div>
  );
}
