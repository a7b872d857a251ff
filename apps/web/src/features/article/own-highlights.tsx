"use client";

import type { Highlight } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { TextArea } from "@leesbewijs/ui/text-area";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { sentenceId } from "@/paths";
import type { PlacedHighlight } from "./place-highlights";
import type { HighlightsKept } from "./use-highlights";
import { highlightId } from "./word-id";

type Props = {
  readonly placed: readonly PlacedHighlight[];
  readonly language: string;
  readonly state: HighlightsKept;
  /** Where the sentence begins that holds a place of the text; null where it is not on this screen. */
  readonly sentenceAt: (start: number) => number | null;
  readonly onNote: (highlight: Highlight, note: string) => void;
  readonly onRemove: (highlight: Highlight) => void;
  readonly onBack: (highlight: Highlight) => void;
};

/** One's own highlights as a list: to read, to note beside, and to take away. */
export function OwnHighlights({ placed, language, state, sentenceAt, onNote, onRemove, onBack }: Props) {
  const t = useTranslations("reader");
  const [gone, setGone] = useState<Highlight | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  function remove(highlight: Highlight): void {
    onRemove(highlight);
    setGone(highlight);
    // The button that was pressed is gone; its undoing takes the focus.
    window.setTimeout(() => back.current?.focus(), 0);
  }

  return (
    <section aria-labelledby="own-highlights" className="grid gap-3 print:hidden">
      <h2 id="own-highlights" ref={title} tabIndex={-1} className="text-2xl">
        {t("own", { count: placed.length })}
      </h2>
      {placed.length === 0 ? <p className="text-soft">{t("ownEmpty")}</p> : null}
      <ol className="grid gap-3">
        {placed.map(({ highlight, span }, index) => {
          const sentence = span ? sentenceAt(span.start) : null;
          return (
            <li
              key={highlight.highlightId}
              id={highlightId(highlight.highlightId)}
              className="grid gap-2 rounded-md border border-line bg-sheet px-4 py-3"
            >
              <p>
                <span className="font-serif font-bold">{index + 1}. </span>
                <q lang={language}>
                  {sentence === null ? highlight.quote : <a href={`#${sentenceId(sentence)}`}>{highlight.quote}</a>}
                </q>
              </p>
              {span ? null : <p className="text-base text-soft">{t("notInText")}</p>}
              <TextArea
                label={t("noteAt", { number: index + 1 })}
                rows={2}
                maxLength={2000}
                value={highlight.note}
                onChange={(event) => onNote(highlight, event.currentTarget.value)}
              />
              <Button look="quiet" className="justify-self-start px-1" onClick={() => remove(highlight)}>
                {t("remove", { number: index + 1 })}
              </Button>
            </li>
          );
        })}
      </ol>
      {gone ? (
        <p className="flex flex-wrap items-center gap-x-3 rounded-md bg-wash px-4 py-2">
          {t("removed")}
          <Button
            ref={back}
            look="quiet"
            className="px-1"
            onClick={() => {
              onBack(gone);
              setGone(null);
              title.current?.focus();
            }}
          >
            {t("putBack")}
          </Button>
        </p>
      ) : null}
      <p role="status" className={state === "saved" ? "sr-only" : "text-base text-soft"}>
        {placed.length === 0 && state === "saved" ? "" : t(`kept.${state}`)}
      </p>
    </section>
  );
}
