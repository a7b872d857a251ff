import { map, maybe, seq, type Reader } from "../grammar/reader.ts";
import type { Amount } from "../numerals/read-amount.ts";
import type { Duration, TimeUnit } from "./time-value.ts";

const steps: readonly TimeUnit[] = ["hour", "minute", "second"];

/** "1 hour 59 minutes 40 seconds": the parts of one length, as an amount of its smallest unit. */
export function exactLength(
  part: Reader<readonly [Amount, TimeUnit]>,
  between: Reader<unknown>,
): Reader<Pick<Duration, "length">> {
  const more = map(seq(between, part), ([, read]) => read);
  return map(seq(part, more, maybe(more)), ([first, second, third]) => {
    let amount = 0;
    let unit: TimeUnit | undefined;
    for (const [count, of] of [first, second, ...(third === undefined ? [] : [third])]) {
      const step = unit === undefined ? 0 : steps.indexOf(of) - steps.indexOf(unit);
      if (!steps.includes(of) || count.max !== undefined || (unit !== undefined && step <= 0)) return undefined;
      amount = amount * 60 ** step + count.value;
      unit = of;
    }
    return unit && { length: { amount: Number(amount.toFixed(3)), unit } };
  });
}
