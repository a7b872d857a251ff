import type { Span } from "@leesbewijs/domain";
import { Fragment, type ReactNode } from "react";
import { sentenceId } from "@/paths";
import type { WordHit } from "./find-words";
import { type Mark, sentencePieces } from "./sentence-pieces";
import { highlightId, wordId } from "./word-id";

type Props = {
  readonly text: string;
  readonly span: Span;
  /** Where the next sentence begins, so that the space between them is kept. */
  readonly until: number;
  readonly hits: readonly WordHit[];
  readonly marks: readonly Mark[];
  /** What the number behind a highlight is called; without it there is no number. */
  readonly markLabel?: string | undefined;
  readonly chosen: boolean;
  readonly lit: boolean;
};

/** One sentence, with a button on each of its explained words, and its highlights marked. */
export function ArticleSentence({ text, span, until, hits, marks, markLabel, chosen, lit }: Props) {
  const shown = (part: Span, within: readonly WordHit[]): ReactNode =>
    sentencePieces(part, within, marks).map(({ start, end, word, marked, ending }) => {
      const words = text.slice(start, end);
      const piece =
        word === null ? (
          words
        ) : (
          <button type="button" popoverTarget={wordId(word)} className="word-button">
            {words}
          </button>
        );
      return (
        <Fragment key={start}>
          {marked ? <mark className="own-mark">{piece}</mark> : piece}
          {markLabel
            ? ending.map(({ id, number }) => (
                <a key={id} href={`#${highlightId(id)}`} aria-label={`${markLabel} ${number}`} className="mark-number">
                  {number}
                </a>
              ))
            : null}
        </Fragment>
      );
    });
  return (
    <>
      <span id={sentenceId(span.start)} data-chosen={chosen || undefined} data-proof={lit || undefined}>
        {shown(
          span,
          hits.filter((hit) => hit.start >= span.start && hit.end <= span.end),
        )}
      </span>
      {until > span.end ? shown({ start: span.end, end: until }, []) : null}
    </>
  );
}
