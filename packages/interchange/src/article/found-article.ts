/** What a file holds of an article: its text with `# ` and `## ` before headings, and what it says of where it is from. */
export type FoundArticle = {
  readonly text: string;
  readonly title?: string | undefined;
  /** ISO date. */
  readonly newsDate?: string | undefined;
  readonly author?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly licence?: string | undefined;
};

/** One piece of a text in the making. */
export type TextPart = { readonly kind: "title" | "heading" | "paragraph"; readonly text: string };

/** Writes the parts down as the pasted text that a teacher sees, one blank line between them. */
export const textOf = (parts: readonly TextPart[]): string =>
  parts
    .map(({ kind, text }) => ({ kind, text: text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "")
    .map(({ kind, text }) => (kind === "title" ? `# ${text}` : kind === "heading" ? `## ${text}` : text))
    .join("\n\n");
