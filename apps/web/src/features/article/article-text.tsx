import type { Article } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { ArticleSentence } from "./article-sentence";
import { type Explained, findWords } from "./find-words";

type Props = {
  readonly article: Article;
  /** Words that are explained where they stand first. */
  readonly words?: readonly Explained[];
};

const none: readonly Explained[] = [];

/** The text itself: numbered paragraphs, and each sentence at its own address. */
export function ArticleText({ article, words = none }: Props) {
  const t = useTranslations("lesson");
  const hits = findWords(article, words);
  return article.blocks.map((block) => {
    const sentences = block.sentences.map((sentence, index) => (
      <ArticleSentence
        key={sentence.start}
        text={article.text}
        span={sentence}
        until={block.sentences[index + 1]?.start ?? block.span.end}
        hits={hits}
      />
    ));
    if (block.kind === "heading") {
      return (
        <h2 key={block.span.start} className="mt-8 mb-3 text-[1.25em]">
          {sentences.length > 0 ? sentences : article.text.slice(block.span.start, block.span.end)}
        </h2>
      );
    }
    return (
      <p key={block.span.start} id={`p-${block.number}`} className="relative mb-[1em] pl-9">
        <span className="absolute left-0 font-serif text-base leading-[inherit] font-bold text-soft tabular-nums">
          <span className="sr-only">{t("paragraph")} </span>
          {block.number}
          <span className="sr-only">. </span>
        </span>
        {sentences}
      </p>
    );
  });
}
