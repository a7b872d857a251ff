"use client";

import { Button } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { TextArea } from "@leesbewijs/ui/text-area";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";

type Props = {
  /** The words that are chosen. */
  readonly quote: string;
  readonly language: string;
  /** Sentences are being chosen one by one: there are buttons to go from one to the next. */
  readonly picking: boolean;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onMore: () => void;
  readonly onLess: () => void;
  readonly onMark: (note: string) => void;
  readonly onClose: () => void;
};

const longest = 90;

/** What to do with the words that are chosen. It lies over the way on, which nobody needs while they mark. */
export function MarkBar({ quote, language, picking, onNext, onPrevious, onMore, onLess, onMark, onClose }: Props) {
  const t = useTranslations("reader");
  const [note, setNote] = useState<string | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (picking) first.current?.focus({ preventScroll: true });
  }, [picking]);
  const noting = note !== null;
  useEffect(() => {
    if (noting) area.current?.querySelector("textarea")?.focus();
  }, [noting]);

  function keys(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === "Escape") return onClose();
    if (!picking || event.target instanceof HTMLTextAreaElement) return;
    const forward = event.key === "ArrowDown" || event.key === "ArrowRight";
    const backward = event.key === "ArrowUp" || event.key === "ArrowLeft";
    if (!forward && !backward) return;
    event.preventDefault();
    if (event.shiftKey) (forward ? onMore : onLess)();
    else (forward ? onNext : onPrevious)();
  }

  function mark(): void {
    onMark(note ?? "");
    setNote(null);
  }

  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={t("marking")}
      onKeyDown={keys}
      onMouseDown={(event) => {
        // A press on a button would take the selection away.
        if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
      }}
      className="fixed inset-x-0 bottom-0 z-30 border-t-2 border-accent bg-sheet px-4 py-3 shadow-lg print:hidden"
    >
      <div className="mx-auto grid max-w-180 gap-2">
        <p role="status" className="line-clamp-2 text-base">
          {t("chosen")}{" "}
          <q lang={language} className="font-semibold">
            {quote.length > longest ? `${quote.slice(0, longest)}…` : quote}
          </q>
        </p>
        {noting ? (
          <div ref={area}>
            <TextArea
              label={t("note")}
              rows={2}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </div>
        ) : null}
        <div className="flex flex-wrap gap-2">
          {picking && !noting ? (
            <>
              <Button look="second" className="px-3" aria-label={t("previousSentence")} onClick={onPrevious}>
                <Icon name="up" />
              </Button>
              <Button ref={first} look="second" className="px-3" aria-label={t("nextSentence")} onClick={onNext}>
                <Icon name="down" />
              </Button>
              <Button look="second" className="px-3" onClick={onMore}>
                {t("oneMore")}
              </Button>
            </>
          ) : null}
          <Button className="px-4" onClick={mark}>
            {t("mark")}
          </Button>
          {noting ? null : (
            <Button look="second" className="px-4" onClick={() => setNote("")}>
              {t("withNote")}
            </Button>
          )}
          <Button look="quiet" className="ml-auto px-2" onClick={onClose}>
            {t("stopMarking")}
          </Button>
        </div>
      </div>
    </div>
  );
}
