import type { Article, Proof, Span } from "@leesbewijs/domain";

/**
 * Evidence made ready to show: one proof for each sentence that a span touches, in the order of the text, with all marks
 * of that sentence in it. Marks are places in `sentenceText`, cut off at the ends of the sentence. Only numbered
 * paragraphs can prove anything: a span in a heading gives nothing.
 */
export function proofs(article: Article, spans: readonly Span[]): Proof[] {
  return article.blocks.flatMap(({ number, span, sentences }) => {
    if (number === null) return [];
    const paragraphText = article.text.slice(span.start, span.end);
    return sentences.flatMap((sentence) => {
      const marks = marksWithin(sentence, spans);
      if (marks.length === 0) return [];
      const sentenceText = article.text.slice(sentence.start, sentence.end);
      const within = { start: sentence.start - span.start, end: sentence.end - span.start };
      const place = { paragraph: number, paragraphText, within, sentence: { ...sentence } };
      return [{ level: article.level, ...place, sentenceText, marks }];
    });
  });
}

function marksWithin(sentence: Span, spans: readonly Span[]): Span[] {
  return spans
    .map((span) => ({
      start: Math.max(span.start, sentence.start) - sentence.start,
      end: Math.min(span.end, sentence.end) - sentence.start,
    }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
