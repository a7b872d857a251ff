import type { TextRefusal } from "@leesbewijs/content";

/** Why no lesson can be made of a text, in a sentence for whoever pasted it. */
export function sayRefusal(refusal: TextRefusal): string {
  switch (refusal.refused) {
    case "tooShort":
      return `The text has ${refusal.words} words. A lesson needs ${refusal.atLeast} at least.`;
    case "tooLong":
      return `The text is too long (${refusal.words === null ? `${refusal.characters} characters` : `${refusal.words} words`}). A lesson takes 100,000 words, or a million characters, at most.`;
    case "otherLanguage":
      return refusal.looksLike === null
        ? "The text is neither Dutch nor English."
        : `The text is neither Dutch nor English; it looks like ${languageName(refusal.looksLike)}.`;
    case "noSentences":
      return "There are no sentences to ask about: it looks like a list, a table or code.";
    case "badDate":
      return `"${refusal.given}" is no date. Write it as 2020-10-10, 2020-10 or 2020.`;
  }
}

function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code) : code;
}
