/** A text without what stands between quotation marks: those words are the article's, not the question's. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|„[^”]*”/gu, " … ").replace(/(?<![\p{L}\p{N}])['‘"][^'’"]*['’"](?!\p{L})/gu, " … ");
}
