import { entries, map, maybe, seq, where, type Reader } from "../grammar/reader.ts";
import type { NumeralReaders } from "../numerals/numeral.ts";
import { quantityOf } from "./build-quantity.ts";
import type { QuantityRead } from "./quantity.ts";

/** Signs before an amount, as ISO 4217 codes. A dollar is American unless another country stands before it. */
const signs = entries({
  "\u20ac": "EUR",
  $: "USD",
  "us $": "USD",
  "a $": "AUD",
  "c $": "CAD",
  "\u00a3": "GBP",
  "\u00a5": "JPY",
  "\u20b9": "INR",
  "\u20bd": "RUB",
});
export const currencySign: Reader<string> = where(
  signs,
  (atoms, at, next) => next - at === 1 || atoms[at]?.lower === "us" || atoms[next - 1]?.glued === true,
);

/** "€ 4,2 miljard", "about $12 million", "between $5,000 and $10,000", "£3-5". */
export function moneyBySign(
  { single, approximator, to, between, and }: NumeralReaders,
  sign: Reader<string>,
): Reader<QuantityRead> {
  return (atoms, at) => {
    const open = between(atoms, at);
    const approximation = open === undefined ? approximator(atoms, at) : undefined;
    const currencyAt = open?.next ?? approximation?.next ?? at;
    const currency = sign(atoms, currencyAt);
    const low = currency && single(atoms, currency.next);
    if (currency === undefined || low === undefined) return undefined;
    const high = map(seq(open === undefined ? to : and, maybe(sign), single), ([, , high]) => high)(atoms, low.next);
    if (open !== undefined && high === undefined) return undefined;
    const size =
      high?.value.scale !== undefined && low.value.scale === undefined && low.value.value < 1000 ? high.value.scale : 1;
    const value = low.value.value * size;
    const ranged = high !== undefined && value < high.value.value;
    const next = ranged ? high.next : low.next;
    const amount = {
      value: ranged ? value : low.value.value,
      ...(ranged && { max: high.value.value }),
      ...(approximation && { approximation: approximation.value }),
      number: { at: currency.next, next },
    };
    return { value: quantityOf(amount, { kind: "money", unit: currency.value }), next };
  };
}
