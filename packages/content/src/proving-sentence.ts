import type { Article, Span } from "@leesbewijs/domain";

/** The sentence of a numbered paragraph that holds a span whole; null where there is none. */
export function provingSentence(article: Article, span: Span): Span | null {
  const block = article.blocks.find((candidate) => candidate.number !== null && holds(candidate.span, span));
  return block?.sentences.find((sentence) => holds(sentence, span)) ?? null;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
