import type { Article, Highlight, Span } from "@leesbewijs/domain";
import type { Mark } from "./sentence-pieces";

/** A highlight with its place in the text as it is now; null where its words are no longer in it. */
export type PlacedHighlight = { readonly highlight: Highlight; readonly span: Span | null };

/**
 * Finds the highlights of one text in it, in its order. A text that was changed since still has most of its words: they are
 * looked for nearest to where they stood.
 */
export function placeHighlights(article: Article, highlights: readonly Highlight[]): PlacedHighlight[] {
  return highlights
    .filter(({ language, level }) => language === article.language && level === article.level)
    .map((highlight) => ({ highlight, span: placeOf(article.text, highlight) }))
    .sort((one, other) => (one.span?.start ?? Infinity) - (other.span?.start ?? Infinity));
}

/** Highlights as they are drawn in the text that they are found in. */
export const marksOf = (article: Article, highlights: readonly Highlight[]): Mark[] =>
  placeHighlights(article, highlights).flatMap(({ highlight, span }, index) =>
    span ? [{ ...span, id: highlight.highlightId, number: index + 1 }] : [],
  );

function placeOf(text: string, { start, end, quote }: Highlight): Span | null {
  if (text.slice(start, end) === quote) return { start, end };
  let nearest: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (nearest === null || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  }
  return nearest === null ? null : { start: nearest, end: nearest + quote.length };
}
