import { ByteReader } from "../model/byte-reader.ts";

/**
 * How common the words of a language are, in small letters, on the Zipf scale of Van Heuven and others (2014): the logarithm
 * of how often a word stands in a thousand million words, from about 8 ("de") down to the list's least.
 */
export type FrequencyList = {
  readonly words: ReadonlyMap<string, number>;
  /** A word that is not in the list is rarer than this. */
  readonly least: number;
};

/** Reads the decompressed bytes of `models/frequency.<language>.bin`: lists of words, each behind ten times its Zipf value. */
export function readFrequencyList(bytes: Uint8Array): FrequencyList {
  const reader = new ByteReader(bytes);
  const words = new Map<string, number>();
  let least = Number.POSITIVE_INFINITY;
  for (let lists = reader.number(); lists > 0; lists -= 1) {
    least = reader.number() / 10;
    for (const word of reader.list()) words.set(word, least);
  }
  return { words, least };
}
