/** A text without what stands between quotation marks: those words are the article's, not the question's. */
export function withoutQuotations(text: string): string {
  // What is quoted may hold apostrophes: only a mark before a space or the end closes it.
  return text
    .replace(/“[^”]*”|„[^”]*”|(?<![\p{L}\p{N}])‘[^‘]*’(?=[?.!,;:]*(?:\s|$))/gu, " … ")
    .replace(/(?<![\p{L}\p{N}])['‘"][^'’"]*['’"](?!\p{L})/gu, " … ");
}
