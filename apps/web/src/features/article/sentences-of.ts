import type { Article, Span } from "@leesbewijs/domain";
import { blocksOf, type Stretch } from "./blocks-of";

export type Sentence = Span & { readonly paragraph: number };

/** The sentences of a stretch of paragraphs, in order; those of headings are not read one by one. */
export const sentencesOf = (article: Article, stretch: Stretch | undefined): Sentence[] =>
  blocksOf(article, stretch).flatMap(({ number, sentences }) =>
    number === null ? [] : sentences.map((sentence) => ({ ...sentence, paragraph: number })),
  );
