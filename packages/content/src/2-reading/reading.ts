import type { Language, Span } from "@leesbewijs/domain";
import type { AnalysedSentence, Entity, FrequencyList, NameList, Quantity, TimeExpression } from "@leesbewijs/language";
import type { ArticleText } from "../1-text/article-text.ts";

/** One name in a sentence: `tokens` are places in its tokens, `[first, last]`, both inside. */
export type NameInSentence = {
  readonly entity: Entity;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
};

/** A sentence of a paragraph with everything that was read in it. Spans are places in `Article.text`. */
export type ReadSentence = {
  /** Its place among all sentences of the article, from 0. */
  readonly index: number;
  /** Of the paragraph that it stands in, from 1, as `Block.number`. */
  readonly paragraph: number;
  /** Its place in that paragraph, from 0. */
  readonly inParagraph: number;
  readonly span: Span;
  readonly text: string;
  readonly analysed: AnalysedSentence;
  /** Some of it stands between quotation marks, or in a quotation that runs over it. */
  readonly quoted: boolean;
  readonly names: readonly NameInSentence[];
  /** Where it means somebody or something named elsewhere, without the name: "hij", "het bedrijf". Certain ones only. */
  readonly references: readonly NameInSentence[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
};

/** An article as the machine has read it. */
export type Reading = {
  readonly text: ArticleText;
  readonly language: Language;
  readonly sentences: readonly ReadSentence[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  /** The names of the world, for wrong answers that the article does not have. */
  readonly nameList: NameList;
  readonly frequency: FrequencyList;
};

/** Of a text longer than any lesson only the beginning is asked about: some five thousand words. */
export const mostSentences = 300;
