import type { Article, Language, Span } from "@leesbewijs/domain";

/** What somebody pastes, and what they know about it. Dates are "2020-10-10", "2020-10" or "2020". */
export type TextIn = {
  readonly text: string;
  readonly title?: string;
  readonly newsDate?: string;
  /** Where it is not given, the text is asked. */
  readonly language?: Language;
  /** Chooses the year of a date in the text that has none; without it such a date is no date. */
  readonly today?: string;
};

export type NewsDate = {
  /** ISO, as precise as `precision`: "2020-10-10", "2020-10" or "2020". */
  readonly value: string;
  readonly precision: "day" | "month" | "year";
  readonly from: "given" | "text";
};

/** What stood in the text and is not the story. */
export type AsideKind =
  | "title"
  | "section"
  | "date"
  | "byline"
  | "dateline"
  | "caption"
  | "credit"
  | "source"
  | "related"
  | "share"
  | "advertisement"
  | "newsletter"
  | "cookies"
  | "comments"
  | "copyright"
  | "navigation"
  | "link"
  | "table"
  | "repeated";

/** `span` is a place in the original input; `text` is what stands there, decoded. */
export type Aside = { readonly kind: AsideKind; readonly span: Span; readonly text: string };

/**
 * A pasted text made into an article, with nothing in it but the story.
 *
 * `article.text` is the input but for: characters decoded (entities, tags of HTML), brought to NFC, or left out (soft
 * hyphens, zero-width and control characters); white space made one space or one blank line; lines of a hard-wrapped
 * paragraph joined; marks of Markdown, bullets and note numbers ("[3]") left out; asides left out.
 */
export type ArticleText = {
  readonly article: Article;
  /** Whether the title was given, stood above the text, or is the beginning of its first sentence. */
  readonly titleFrom: "given" | "text" | "lead";
  readonly newsDate: NewsDate | null;
  readonly author?: string;
  readonly source?: string;
  /** In the order of the input. */
  readonly aside: readonly Aside[];
  /** Places in `article.text` that stand between quotation marks, the marks included; in order, apart from each other. */
  readonly quotations: readonly Span[];
  /** The place in the original input that a place in `article.text` was made from. */
  readonly originOf: (span: Span) => Span;
};

/** Why a text cannot become a lesson. */
export type TextRefusal =
  | { readonly refused: "tooShort"; readonly words: number; readonly atLeast: number }
  | { readonly refused: "tooLong"; readonly words: number | null; readonly characters: number }
  /** `looksLike`: a code ("de") or the name of a script ("Cyrillic"). */
  | { readonly refused: "otherLanguage"; readonly looksLike: string | null }
  | { readonly refused: "noSentences" }
  | { readonly refused: "badDate"; readonly given: string };
