import type { Language, Option } from "@leesbewijs/domain";
import { parseNumber } from "./typed/parse-number.ts";

/**
 * Options that are amounts or years, from small to large; null where they are something else. All must say the same around
 * the number ("10 uur", "24 uur"). The question does not say its language, so both readings of "1.500" must give one order.
 */
export function numericOrder(options: readonly Option[]): Option[] | null {
  const [dutch, english] = [orderedIn("nl", options), orderedIn("en", options)];
  if (dutch === null || english === null) return dutch ?? english;
  return dutch.every((option, at) => option.id === english[at]?.id) ? dutch : null;
}

function orderedIn(language: Language, options: readonly Option[]): Option[] | null {
  const read = options.map((option) => {
    const from = option.text.search(/\d/);
    const before = option.text.slice(0, Math.max(0, from)).trim().toLowerCase();
    const number = from < 0 ? null : parseNumber(option.text.slice(from), language);
    return { option, value: number?.value ?? null, around: [before, ...(number?.rest ?? [])].join(" ") };
  });
  if (read.some(({ value }) => value === null) || new Set(read.map(({ around }) => around)).size !== 1) return null;
  return read.sort((a, b) => (a.value ?? 0) - (b.value ?? 0)).map(({ option }) => option);
}
