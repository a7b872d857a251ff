import type { Language } from "@leesbewijs/domain";

/** A quotation mark that belongs to no word: half of it was lost. */
const looseMark = /(?:^|\s)[‘’'`](?:\s|$)/u;
/** In Dutch an apostrophe stands before the "s" of a plural behind a vowel; "als's" is a slip. */
const slip = /(?<![\p{L}\p{N}])\p{Ll}+[bcdfgjklmnpqrstvwxz]['’]s(?!\p{L})/u;

/** The width of a picture that came along. */
const markup = /(?:^|\s)\d+px\s/u;

/** "programma ‘ s" -> "programma's", "Bolt’ s" -> "Bolt's": spaces that a machine put around an apostrophe. */
export function withoutGaps(text: string): string {
  return text.replace(/(?<=\p{L})(?: [‘’'] |[‘’] )(?=s(?!\p{L}))/gu, "'");
}

/** A sentence with a slip of its writer is not shown as a question: the reader would think that it is ours. */
export function isMisprinted(text: string, language: Language): boolean {
  return markup.test(text) || looseMark.test(withoutGaps(text)) || (language === "nl" && slip.test(text));
}
