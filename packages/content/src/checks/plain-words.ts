import { words } from "@leesbewijs/language";

const articles = new Set(["de", "het", "een", "the", "a", "an"]);

/** The words of a text in lower case and without marks on letters. */
export function lowerWords(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  return words(plain).map(({ start, end }) => plain.slice(start, end).replaceAll("\u2019", "'"));
}

/** The words of a text in the form in which two texts are compared: lower case, without marks and leading article. */
export function plainWords(text: string): string[] {
  const found = lowerWords(text);
  return found.length > 1 && articles.has(found[0] ?? "") ? found.slice(1) : found;
}

/** The same as one text, with one space between words. */
export function plainText(text: string): string {
  return plainWords(text).join(" ");
}
