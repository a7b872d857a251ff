import type { ReadSentence } from "../2-reading/reading.ts";

/** A word that has its capital where no sentence begins is a name at the start of one too. */
export function isNamedElsewhere(sentences: readonly ReadSentence[], form: string): boolean {
  return sentences.some(({ analysed: { tokens } }) =>
    tokens.some((token, at) => at > 0 && token.form === form && token.upos === "PROPN"),
  );
}
