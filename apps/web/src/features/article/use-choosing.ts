import type { Article, Span } from "@leesbewijs/domain";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { sentenceId } from "@/paths";
import type { Stretch } from "./blocks-of";
import { selectedSpan } from "./selected-span";
import { sentencesOf } from "./sentences-of";

/** A tap on a button may take the selection away before the button is pressed. */
const grace = 400;

/**
 * Choosing words to mark: by selecting them in the text, or sentence by sentence with buttons and keys, which needs neither a
 * pointer nor a steady hand.
 */
export function useChoosing(article: Article, stretch: Stretch | undefined, text: RefObject<HTMLElement | null>) {
  const sentences = sentencesOf(article, stretch);
  /** The first and last sentence that are chosen; null where sentences are not being chosen. */
  const [picked, setPicked] = useState<readonly [number, number] | null>(null);
  const [selected, setSelected] = useState<Span | null>(null);

  const look = useEffectEvent((): number => {
    const span = text.current ? selectedSpan(text.current, article.text) : null;
    return window.setTimeout(() => setSelected(span), span ? 0 : grace);
  });
  useEffect(() => {
    let timer = 0;
    const changed = (): void => {
      window.clearTimeout(timer);
      timer = look();
    };
    document.addEventListener("selectionchange", changed);
    // Words can be selected before the page has come to life.
    changed();
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("selectionchange", changed);
    };
  }, []);

  function pick(from: number, to: number): void {
    const last = sentences.length - 1;
    const first = Math.max(0, Math.min(from, last));
    const end = Math.max(first, Math.min(to, last));
    setPicked([first, end]);
    const shown = sentences[end === first ? first : end];
    if (shown) document.getElementById(sentenceId(shown.start))?.scrollIntoView({ block: "center" });
  }

  const [from, to] = picked ?? [0, 0];
  const first = sentences[from];
  const last = sentences[to];
  const bySentence = picked && first && last ? { start: first.start, end: last.end } : null;
  return {
    /** Sentences are being chosen. */
    picking: picked !== null,
    chosen: selected ?? bySentence,
    begin: () => pick(firstInView(sentences), firstInView(sentences)),
    end: () => {
      setPicked(null);
      setSelected(null);
      window.getSelection()?.removeAllRanges();
    },
    next: () => pick(to + 1, to + 1),
    previous: () => pick(from - 1, from - 1),
    more: () => pick(from, to + 1),
    less: () => pick(from, to - 1),
    /** Takes the sentence that was tapped, while sentences are being chosen. */
    tap: (target: EventTarget) => {
      const id = target instanceof Element ? target.closest("[id^=s-]")?.id : undefined;
      const at = sentences.findIndex(({ start }) => sentenceId(start) === id);
      if (picked !== null && at >= 0) setPicked([at, at]);
    },
  };
}

function firstInView(sentences: readonly Span[]): number {
  const at = sentences.findIndex(({ start }) => {
    const box = document.getElementById(sentenceId(start))?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
  });
  return Math.max(0, at);
}
