import type { ArticleInFile } from "@leesbewijs/domain";

/** What a file filled in of a form, so that the next file may change it and what somebody typed stays. */
export type Filled = Map<string, string>;

/**
 * Fills the fields of a form with what a file says. The text takes the place of what stood there; of the other fields only
 * those that are empty, or that a file filled before and nobody touched.
 *
 * @returns the text that stood there, null where that was nothing or a file's
 */
export function fillArticle(form: HTMLFormElement, article: ArticleInFile, filled: Filled): string | null {
  let before: string | null = null;
  for (const [name, value] of Object.entries(article)) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    const own = field.value.trim() !== "" && field.value !== filled.get(name);
    if (name === "text") before = own ? field.value : null;
    else if (own) continue;
    field.value = value;
    // As the field holds it: a browser brings line ends to its own form.
    filled.set(name, field.value);
  }
  return before;
}
