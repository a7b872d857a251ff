import { hashText } from "../model/hash.ts";

/**
 * A word list without its words: each lower-case form is kept as a 30-bit hash with a class, the set of things that the
 * lists say it can be (plural noun, past participle, ...). One unknown word in some two thousand is mistaken for a known one.
 */
export type Lexicon = {
  /** Sorted ascending. */
  readonly keys: Uint32Array;
  /** For each key the number of its class. */
  readonly classes: Uint8Array;
  /** For each class whether its words can be nouns, and so be the last part of a compound. */
  readonly noun: readonly boolean[];
};

const UNKNOWN = 255;
const COMPOUND = 256;

export function lexiconKey(lower: string): number {
  return hashText(lower) & 0x3fffffff;
}

/**
 * The class of a word; for an unknown word that ends in a known noun of four letters or more, the class of that noun plus
 * 256; else 255. The longest noun wins.
 */
export function lexiconClass(lexicon: Lexicon, lower: string): number {
  const own = find(lexicon, lower);
  if (own !== UNKNOWN || lexicon.keys.length === 0) return own;
  const first = Math.max(3, lower.length - longestPart);
  for (let from = first; from <= lower.length - 4; from += 1) {
    const last = find(lexicon, lower.slice(from));
    if (last !== UNKNOWN && lexicon.noun[last] === true) return COMPOUND + last;
  }
  return UNKNOWN;
}

/** Keeps the time for a word of any length bounded. */
const longestPart = 24;

function find({ keys, classes }: Lexicon, lower: string): number {
  const key = lexiconKey(lower);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? (classes[low] ?? UNKNOWN) : UNKNOWN;
}
