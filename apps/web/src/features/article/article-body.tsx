import type { Article, Span } from "@leesbewijs/domain";
import { paragraphId } from "@/paths";
import { ArticleSentence } from "./article-sentence";
import { blocksOf, type Stretch } from "./blocks-of";
import { type Explained, findWords } from "./find-words";
import type { Mark } from "./sentence-pieces";

type Props = {
  readonly article: Article;
  /** "Alinea", "paragraph". */
  readonly paragraphLabel: string;
  /** The paragraphs to show; all where it is not given. */
  readonly stretch?: Stretch | undefined;
  /** Words that are explained where they stand first. */
  readonly words?: readonly Explained[];
  readonly marks?: readonly Mark[];
  readonly markLabel?: string;
  /** The stretch that is being chosen, to be marked. */
  readonly chosen?: Span | null;
  /** What proves something: the sentences that it touches are lit. */
  readonly lit?: readonly Span[];
};

const none: readonly never[] = [];
const touches = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** The text itself: numbered paragraphs, and each sentence at its own address. It needs no words but its own. */
export function ArticleBody({
  article,
  paragraphLabel,
  stretch,
  words = none,
  marks = none,
  markLabel,
  chosen = null,
  lit = none,
}: Props) {
  const hits = findWords(article, words);
  return blocksOf(article, stretch).map((block) => {
    const { span } = block;
    const sentences = block.sentences.map((sentence, index) => (
      <ArticleSentence
        key={sentence.start}
        text={article.text}
        span={sentence}
        until={block.sentences[index + 1]?.start ?? span.end}
        hits={hits}
        marks={marks}
        markLabel={markLabel}
        chosen={chosen !== null && touches(chosen, sentence)}
        lit={lit.some((span) => touches(span, sentence))}
      />
    ));
    if (block.kind === "heading") {
      return (
        <h2 key={span.start} className="mt-8 mb-3 text-[1.25em] first:mt-0">
          {sentences.length > 0 ? sentences : article.text.slice(span.start, span.end)}
        </h2>
      );
    }
    return (
      <p key={span.start} id={block.number ? paragraphId(block.number) : undefined} className="relative mb-[1em] pl-9">
        <span className="paragraph-number absolute left-0 font-serif text-base leading-[inherit] font-bold text-soft tabular-nums">
          <span className="sr-only">{paragraphLabel} </span>
          {block.number}
          <span className="sr-only">. </span>
        </span>
        {sentences}
      </p>
    );
  });
}
