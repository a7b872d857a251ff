import type { Atom } from "../grammar/atom.ts";
import { digitsLike, map, phrase, seq, where, type Reader } from "../grammar/reader.ts";
import type { Amount } from "../numerals/read-amount.ts";
import type { QuantityKind, QuantityRead } from "./quantity.ts";

/** What a word of measure means: its normal name, and how many of that it is (a cent is 0.01 EUR). */
export type UnitSense = { readonly kind: QuantityKind; readonly unit: string; readonly size?: number };

/** An amount as a quantity of a kind. */
export function quantityOf(
  amount: Amount,
  { kind, unit, size = 1 }: Omit<UnitSense, "unit"> & { readonly unit?: string },
): QuantityRead {
  const sized = (value: number): number => Number((value * size).toPrecision(12));
  return {
    kind,
    value: sized(amount.value),
    ...(amount.max !== undefined && { valueMax: sized(amount.max) }),
    ...(amount.approximation !== undefined && { approximation: amount.approximation }),
    ...(unit !== undefined && { unit }),
    number: amount.number,
  };
}

/** A reading whose number is all of it. */
export const wholly =
  (reader: Reader<Omit<QuantityRead, "number">>): Reader<QuantityRead> =>
  (atoms, at) => {
    const read = reader(atoms, at);
    return read && { value: { ...read.value, number: { at, next: read.next } }, next: read.next };
  };

const isNounLike = (atom: Atom | undefined): boolean => atom?.upos === "NOUN" || atom?.upos === "ADJ";

/** "2-0", but not "20-25 nieuwe leerlingen". */
export const score: Reader<QuantityRead> = where(
  wholly(
    map(digitsLike(/^(\d{1,3})[-\u2013](\d{1,3})$/), ([own, against]) => ({
      kind: "score" as const,
      value: Number(own),
      against: Number(against),
    })),
  ),
  (atoms, _at, next, { value, against = 0 }) => value >= against || !isNounLike(atoms[next]),
);

const points = digitsLike(/^(\d{1,2})$/);
/** "2 - 0", as newspapers set scores too; sets follow each other ("6 - 1 6 - 3"). */
export const scoreApart: Reader<QuantityRead> = where(
  wholly(
    map(seq(points, phrase("-", "\u2013"), points), ([[own], , [against]]) => ({
      kind: "score" as const,
      value: Number(own),
      against: Number(against),
    })),
  ),
  (atoms, at, next) => atoms[at + 1]?.glued === false && atoms[next - 1]?.glued === false,
);

/** A minus sign before the number of a measure. */
export const minus: Reader<string> = where(
  phrase("-", "\u2212", "min", "minus"),
  (atoms, at) => atoms[at]?.lower.startsWith("m") || (atoms[at]?.glued === false && atoms[at + 1]?.glued === true),
);
export const below = (reader: Reader<QuantityRead>): Reader<QuantityRead> =>
  map(seq(minus, reader), ([, read]) => (read.unit === "degree" ? { ...read, value: -read.value } : undefined));

/** An age between brackets or commas after a name: "Jan de Boer (52)", "John Baker, 52, won". */
export const ageAfterName = (open: RegExp, close: RegExp): Reader<QuantityRead> =>
  where(
    wholly(
      map(digitsLike(/^([1-9]\d?|1[01]\d)$/), ([age]) => ({ kind: "age" as const, value: Number(age), unit: "year" })),
    ),
    (atoms, at, next) =>
      open.test(atoms[at - 1]?.text ?? "") && close.test(atoms[next]?.text ?? "") && isName(atoms, at - 2),
  );

const isName = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.capital === true && (atoms[at].named || atoms[at].upos === "PROPN") && !/^\d/.test(atoms[at].text);

/** What the traps of a language are made of. */
export type Labels = {
  /** Words that number what follows: "artikel", "kamer", "route". */
  readonly nouns: ReadonlySet<string>;
  /** Ends of words that a house number follows. */
  readonly street: RegExp;
};

/**
 * Whether a number only names: a road, a plane, a room, a telephone, a version. Numbers in words seldom do, so of these only
 * the verb is looked at ("wij vieren", "acht geven").
 */
export function isLabel(atoms: readonly Atom[], at: number, next: number, { nouns, street }: Labels): boolean {
  const [before, first, last, after] = [atoms[at - 1], atoms[at], atoms[next - 1], atoms[next]];
  if (first === undefined) return true;
  if (after?.glued && after.kind === "word") return true;
  if (after?.text === "-" && after.glued && atoms[next + 1]?.glued) return true;
  if (/^[/#&]$/.test(after?.text ?? "") && after?.glued) return true;
  if (first.glued && before !== undefined && !/^["'\u2018\u201c\u201e(\u20ac$\u00a3\u2013\u2014>]$/.test(before.text))
    return true;
  if (nouns.has(before?.lower ?? "")) return true;
  if (first.kind !== "number") return first.upos === "VERB" || first.upos === "AUX" || first.named;
  if (/^0\d/.test(first.text)) return true;
  if (/^(?:19|20)\d\d$/.test(first.text) && before?.upos === "PROPN") return true;
  if (before?.kind === "number" || (last?.kind === "number" && after?.kind === "number")) return true;
  if (before?.kind !== "word") return false;
  const name = before.named || /^(?:PROPN|NOUN|X)$/.test(before.upos);
  return (name || street.test(before.lower)) && before.capital && !isNounLike(after);
}
