import type { Configuration } from "./configuration.ts";
import type { ParseWords } from "./parse-words.ts";

/** One word as the parser sees it; where there is no word, numbers that stand for none. */
export type SeenWord = {
  /** Its place in the sentence; -1 where there is none. */
  readonly at: number;
  readonly form: number;
  readonly tag: number;
  readonly kind: number;
  readonly end: number;
};

/** The words that a move is decided by: the top three of the stack (s0 is the top) and the next three of the sentence. */
export type Surroundings = Readonly<Record<"s0" | "s1" | "s2" | "n0" | "n1" | "n2", SeenWord>>;

export function surroundings({ stack, depth, next, length }: Configuration, words: ParseWords): Surroundings {
  return {
    s0: seenWord(words, read(stack, depth - 1, -1)),
    s1: seenWord(words, read(stack, depth - 2, -1)),
    s2: seenWord(words, read(stack, depth - 3, -1)),
    n0: seenWord(words, next),
    n1: seenWord(words, next + 1 < length ? next + 1 : -1),
    n2: seenWord(words, next + 2 < length ? next + 2 : -1),
  };
}

export function seenWord(words: ParseWords, at: number): SeenWord {
  return {
    at,
    form: read(words.forms, at, 11),
    tag: read(words.tags, at, 13),
    kind: read(words.kinds, at, 17),
    end: read(words.ends, at, 19),
  };
}

export function read(values: Int32Array, at: number, otherwise: number): number {
  return at < 0 ? otherwise : (values[at] ?? otherwise);
}
