import { ByteReader } from "../model/byte-reader.ts";
import { type WordList, WordTable } from "../model/word-table.ts";

/**
 * How common the words of a language are, in small letters, on the Zipf scale of Van Heuven and others (2014): the logarithm
 * of how often a word stands in a thousand million words, from about 8 ("de") down to the list's least.
 */
export type FrequencyList = {
  readonly words: Pick<WordTable<number>, "get" | "has" | "keys">;
  /** A word that is not in the list is rarer than this. */
  readonly least: number;
};

/** Reads the decompressed bytes of `models/frequency.<language>.bin`: lists of words, each behind ten times its Zipf value. */
export function readFrequencyList(bytes: Uint8Array): FrequencyList {
  const reader = new ByteReader(bytes);
  const lists: WordList<number>[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const value = reader.number() / 10;
    lists.push({ bytes: reader.textBytes(), value });
  }
  return { words: new WordTable(lists), least: lists.at(-1)?.value ?? Number.POSITIVE_INFINITY };
}
