/**
 * Drops what PostgreSQL cannot hold in a text: the character with number zero, and halves of surrogate pairs. Nobody types
 * them; they come with broken pasting. Without zod, so that a page can clean a text as the server will.
 */
export const storableText = (text: string): string => text.replace(/\p{Cs}/gu, "").replaceAll("\u0000", "");
