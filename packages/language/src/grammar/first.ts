import type { Atom } from "./atom.ts";

/** What a reader can begin with: certain words, any number in digits, words that answer to a test; `empty` may read nothing. */
export type First = {
  readonly words: ReadonlySet<string>;
  readonly numbers: boolean;
  readonly others: readonly ((lower: string) => boolean)[];
  readonly empty: boolean;
};

export const words = (forms: Iterable<string>): First => ({
  words: new Set(forms),
  numbers: false,
  others: [],
  empty: false,
});

/** Of alternatives; undefined, anything, where that holds for one of them. */
export function firstOfAny(firsts: readonly (First | undefined)[]): First | undefined {
  const known = firsts.filter((first) => first !== undefined);
  if (known.length < firsts.length) return undefined;
  return {
    words: new Set(known.flatMap(({ words }) => [...words])),
    numbers: known.some(({ numbers }) => numbers),
    others: [...new Set(known.flatMap(({ others }) => others))],
    empty: known.some(({ empty }) => empty),
  };
}

/** Of a row: of its first, and of the next too where the first may read nothing. */
export function firstOfRow(firsts: readonly (First | undefined)[]): First | undefined {
  const needed = firsts.findIndex((first) => first === undefined || !first.empty);
  const first = firstOfAny(firsts.slice(0, needed < 0 ? firsts.length : needed + 1));
  return first && { ...first, empty: needed < 0 };
}

export const mayBegin = ({ words, numbers, others }: First, atom: Atom): boolean =>
  words.has(atom.lower) || (numbers && atom.kind === "number") || others.some((test) => test(atom.lower));
