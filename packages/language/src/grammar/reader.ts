import type { Atom } from "./atom.ts";
import { type First, firstOfAny, firstOfRow, mayBegin, words } from "./first.ts";

/** What a reader read from `at` until `next`, a place in the atoms. */
export type Read<T> = { readonly value: T; readonly next: number };

/**
 * Reads something at one place, or does not. Readers look at a bounded number of atoms, so that trying them at every
 * place of a text stays linear. They may look back at what stands before `at`. `first` tells what they can begin with, so
 * that most are never tried; without it a reader is tried everywhere.
 */
export type Reader<T> = {
  (atoms: readonly Atom[], at: number): Read<T> | undefined;
  readonly first?: First | undefined;
};

type Reading<T> = (atoms: readonly Atom[], at: number) => Read<T> | undefined;
type All<T extends readonly unknown[]> = { readonly [K in keyof T]: Reader<T[K]> };

/** A reader that is known to begin so. */
export const beginning = <T>(first: First | undefined, read: Reading<T>): Reader<T> =>
  Object.assign((atoms: readonly Atom[], at: number) => read(atoms, at), { first });

/** One atom with a value in the table, by its lower-case form. */
export function entry<T>(table: Readonly<Record<string, T>>): Reader<T> {
  const byForm = new Map(Object.entries(table));
  return beginning(words(byForm.keys()), (atoms, at) => {
    const form = atoms[at]?.lower;
    const value = form === undefined ? undefined : byForm.get(form);
    return value === undefined ? undefined : { value, next: at + 1 };
  });
}

/** Atoms keep the "s" of "year's" apart. */
const apart = (form: string): string => form.replaceAll(/(\p{L})'s\b/gu, "$1 's");

/** Any of the phrases, words parted by one space: `phrase("tot en met", "t / m")`. The longest wins. */
export function phrase(...forms: readonly string[]): Reader<string> {
  const phrases = forms.map((form) => apart(form).split(" ")).sort((a, b) => b.length - a.length);
  const first = words(phrases.map(([start = ""]) => start));
  return beginning(first, (atoms, at) => {
    const start = atoms[at]?.lower;
    if (start === undefined || !first.words.has(start)) return undefined;
    const found = phrases.find((parts) => parts.every((part, step) => atoms[at + step]?.lower === part));
    return found && { value: found.join(" "), next: at + found.length };
  });
}

/** Several phrases with a value each. */
export function entries<T>(table: Readonly<Record<string, T>>): Reader<T> {
  const byForm = new Map(Object.entries(table).map(([form, value]) => [apart(form), value]));
  return map(phrase(...byForm.keys()), (form) => byForm.get(form));
}

/** One atom that answers to a test. */
export const atom =
  (test: (atom: Atom) => boolean): Reader<Atom> =>
  (atoms, at) => {
    const found = atoms[at];
    return found !== undefined && test(found) ? { value: found, next: at + 1 } : undefined;
  };

/** One number in digits whose form has the pattern; gives its groups, "" for those that took no part. */
export const digitsLike = (pattern: RegExp): Reader<readonly string[]> =>
  beginning({ words: new Set(), numbers: true, others: [], empty: false }, (atoms, at) => {
    const found = atoms[at];
    const groups = found?.kind === "number" ? pattern.exec(found.lower) : null;
    return groups === null ? undefined : { value: groups.slice(1).map((group) => group ?? ""), next: at + 1 };
  });

/** One after another. */
export function seq<T extends readonly unknown[]>(...readers: All<T>): Reader<T> {
  return beginning(firstOfRow(readers.map(({ first }) => first)), (atoms, start) => {
    const values: unknown[] = [];
    let at = start;
    for (const reader of readers) {
      const read = reader(atoms, at);
      if (read === undefined) return undefined;
      values.push(read.value);
      at = read.next;
    }
    return { value: values as unknown as T, next: at };
  });
}

/** The alternative that reads furthest; the first of equals. */
export function either<T>(...readers: readonly Reader<T>[]): Reader<T> {
  const known = new Set(readers.flatMap(({ first }) => [...(first?.words ?? [])]));
  const everywhere = readers.filter(({ first }) => first === undefined || first.others.length > 0 || first.numbers);
  const byWord = new Map(
    [...known].map((word) => [word, readers.filter((reader) => reader.first?.words.has(word) ?? true)] as const),
  );
  for (const [word, chosen] of byWord)
    byWord.set(
      word,
      readers.filter((reader) => chosen.includes(reader) || everywhere.includes(reader)),
    );
  return beginning(firstOfAny(readers.map(({ first }) => first)), (atoms, at) => {
    const start = atoms[at];
    if (start === undefined) return undefined;
    let best: Read<T> | undefined;
    for (const reader of byWord.get(start.lower) ?? everywhere) {
      if (reader.first !== undefined && !mayBegin(reader.first, start)) continue;
      const read = reader(atoms, at);
      if (read !== undefined && read.next > (best?.next ?? at)) best = read;
    }
    return best;
  });
}

/** What may be absent. */
export const maybe = <T>(reader: Reader<T>): Reader<T | undefined> =>
  beginning(
    reader.first && { ...reader.first, empty: true },
    (atoms, at): Read<T | undefined> => reader(atoms, at) ?? { value: undefined, next: at },
  );

/** Another value, or a refusal where `change` gives undefined. */
export const map = <T, U>(reader: Reader<T>, change: (value: T) => U | undefined): Reader<U> =>
  beginning(reader.first, (atoms, at) => {
    const read = reader(atoms, at);
    const value = read && change(read.value);
    return read === undefined || value === undefined ? undefined : { value, next: read.next };
  });

/** Only where `fits` likes the surroundings: `at` is where the reading begins, `next` where it ends. */
export const where = <T>(
  reader: Reader<T>,
  fits: (atoms: readonly Atom[], at: number, next: number, value: T) => boolean,
): Reader<T> =>
  beginning(reader.first, (atoms, at) => {
    const read = reader(atoms, at);
    return read !== undefined && fits(atoms, at, read.next, read.value) ? read : undefined;
  });

/** The first of two that reads anything. */
export const orElse = <T>(one: Reader<T>, other: Reader<T>): Reader<T> =>
  beginning(firstOfAny([one.first, other.first]), (atoms, at) => one(atoms, at) ?? other(atoms, at));

/** Remembers its last reading, for a reader that many others try at the same place. What it reads stays the same. */
export function remembered<T>(reader: Reader<T>): Reader<T> {
  let last: { readonly atoms: readonly Atom[]; readonly at: number; readonly read: Read<T> | undefined } | undefined;
  return beginning(reader.first, (atoms, at) => {
    if (last?.atoms !== atoms || last.at !== at) last = { atoms, at, read: reader(atoms, at) };
    return last.read;
  });
}

/** Only where it touches what stands before it: the "s" of "1990s". */
export const glued = <T>(reader: Reader<T>): Reader<T> => where(reader, (atoms, at) => atoms[at]?.glued === true);

/** A sign that stands between two words without spaces: the hyphen of "mid-October". */
export const hyphen: Reader<string> = where(
  phrase("-", "\u2010", "\u2011"),
  (atoms, at) => atoms[at]?.glued === true && atoms[at + 1]?.glued === true,
);
