import type { Span } from "@leesbewijs/domain";
import { Fragment } from "react";
import { sentenceId } from "@/paths";
import type { WordHit } from "./find-words";
import { wordId } from "./word-id";

type Props = {
  readonly text: string;
  readonly span: Span;
  /** Where the next sentence begins, so that the space between them is kept. */
  readonly until: number;
  readonly hits: readonly WordHit[];
};

/** One sentence, with a button on each of its explained words. */
export function ArticleSentence({ text, span, until, hits }: Props) {
  const inside = hits.filter((hit) => hit.start >= span.start && hit.end <= span.end);
  const ends = [span.start, ...inside.map((hit) => hit.end)];
  return (
    <>
      <span id={sentenceId(span.start)}>
        {inside.map((hit, index) => (
          <Fragment key={hit.start}>
            {text.slice(ends[index], hit.start)}
            <button type="button" popoverTarget={wordId(hit.word)} className="word-button">
              {text.slice(hit.start, hit.end)}
            </button>
          </Fragment>
        ))}
        {text.slice(ends.at(-1), span.end)}
      </span>
      {text.slice(span.end, until)}
    </>
  );
}
