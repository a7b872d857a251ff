import type { AnswerKey, AnswerKeyOf, Article, Span } from "@leesbewijs/domain";

/** A sentence that can prove something: where it stands, in which paragraph, and what it says. */
export type Sentence = { readonly span: Span; readonly paragraph: number; readonly text: string };

/** The sentences of the numbered paragraphs, in the order of the text. */
export const sentencesOf = ({ text, blocks }: Article): Sentence[] =>
  blocks.flatMap(({ number, sentences }) =>
    number === null
      ? []
      : sentences.map((span) => ({ span, paragraph: number, text: text.slice(span.start, span.end) })),
  );

/** The sentences that count as right besides the best one, which begins at `best`. */
export function alsoRight(article: Article, { sentences }: AnswerKeyOf<"proof">, best: number | undefined): Sentence[] {
  const starts = new Set(
    sentences.flatMap(({ level, spans }) => (level === article.level ? spans.map(({ start }) => start) : [])),
  );
  return sentencesOf(article).filter(({ span }) => span.start !== best && starts.has(span.start));
}

/** The sentences that hold the proof of an answer, each with its marked words as places in the sentence. */
export function provingSentences(article: Article, { evidence }: AnswerKey): (Sentence & { readonly marks: Span[] })[] {
  const spans = evidence.flatMap(({ level, spans }) => (level === article.level ? spans : []));
  return sentencesOf(article).flatMap((sentence) => {
    const { start, end } = sentence.span;
    const marks = spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start }));
    return marks.length === 0 ? [] : [{ ...sentence, marks }];
  });
}
