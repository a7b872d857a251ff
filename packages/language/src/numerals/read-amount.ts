import { beginning, digitsLike, either, map, maybe, remembered, seq, type Reader } from "../grammar/reader.ts";
import type { Numeral, NumeralReaders } from "./numeral.ts";

/** A number, a range or an order of size, with the word that holds it at a distance; `number` is where the number begins. */
export type Amount = Numeral & { readonly number: { readonly at: number; readonly next: number } };

/** Amounts of a language: "ruim tien", "3 tot 5", "tussen de 50 en 60", "20-25", "naar schatting honderden". */
export function amount(readers: NumeralReaders): Reader<Amount> {
  const orders = map(seq(readers.order, readers.to, readers.order), ([low, , high]): Numeral | undefined =>
    high.max !== undefined && low.value < high.value
      ? { value: low.value, max: high.max, approximation: "order" }
      : undefined,
  );
  const dashed = map(digitsLike(/^(\d{1,6})[-\u2013](\d{1,6})$/), ([low = "", high = ""]): Numeral | undefined =>
    Number(low) < Number(high) ? { value: Number(low), max: Number(high) } : undefined,
  );
  const between = placed(
    map(seq(readers.between, readers.single, readers.and, readers.single), ([, low, , high]) => range(low, high)),
  );
  const spread = map(seq(readers.single, readers.to, readers.single), ([low, , high]) => range(low, high));
  const number = placed(either(spread, dashed, orders, readers.order, readers.single));
  const held = map(seq(maybe(readers.approximator), number), ([approximation, read]): Amount => {
    const own = read.approximation;
    return approximation === undefined || (own === "order" && approximation !== "estimated")
      ? read
      : { ...read, approximation };
  });
  return remembered(either(between, held));
}

/** A range whose lower number borrows the scale word of the upper: "3 tot 5 miljoen". */
function range(low: Numeral, high: Numeral): Numeral | undefined {
  const value =
    high.scale !== undefined && low.scale === undefined && low.value < 1000 ? low.value * high.scale : low.value;
  return value < high.value ? { value, max: high.value } : undefined;
}

function placed(reader: Reader<Numeral>): Reader<Amount> {
  return beginning(reader.first, (atoms, at) => {
    const read = reader(atoms, at);
    return read && { value: { ...read.value, number: { at, next: read.next } }, next: read.next };
  });
}
