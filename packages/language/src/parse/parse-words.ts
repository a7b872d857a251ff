import { hashText } from "../model/hash.ts";

/** What a parser sees of the words of a sentence, as hashes; the root stands behind the last. */
export type ParseWords = {
  readonly forms: Int32Array;
  /** Part of speech with features. */
  readonly tags: Int32Array;
  /** Part of speech alone. */
  readonly kinds: Int32Array;
  /** The last three letters. */
  readonly ends: Int32Array;
};

export function parseWords(forms: readonly number[], ends: readonly number[], tags: readonly string[]): ParseWords {
  return {
    forms: Int32Array.from([...forms, 21]),
    tags: Int32Array.from([...tags.map(hashText), 22]),
    kinds: Int32Array.from([...tags.map((tag) => hashText(`=${tag.split("|")[0] ?? ""}`)), 23]),
    ends: Int32Array.from([...ends, 24]),
  };
}

/** The same sentence for a parser that reads from its end to its start. */
export function reversed({ forms, tags, kinds, ends }: ParseWords): ParseWords {
  const root = forms.length - 1;
  const turn = (values: Int32Array): Int32Array =>
    values.map((_, at) => values[at === root ? root : root - 1 - at] ?? 0);
  return { forms: turn(forms), tags: turn(tags), kinds: turn(kinds), ends: turn(ends) };
}
