import type { Language } from "@leesbewijs/domain";
import { numbers } from "@leesbewijs/language";

/**
 * Texts that are amounts or years, from small to large; null where one of them is something else. Each must hold one number
 * and say the same around it: "10 uur" and "24 uur", but not "10 uur" and "2 weken".
 */
export function amountsInOrder<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  language: Language,
): Item[] | null {
  const read = items.map((item) => {
    const text = textOf(item);
    const [only, ...others] = numbers(text, language);
    if (only === undefined || others.length > 0) return null;
    const around = text.slice(0, only.span.start).trim() + " … " + text.slice(only.span.end).trim();
    return { item, value: only.value, around: around.toLowerCase() };
  });
  const amounts = read.filter((amount) => amount !== null);
  if (amounts.length < items.length || new Set(amounts.map(({ around }) => around)).size > 1) return null;
  return amounts.sort((a, b) => a.value - b.value).map(({ item }) => item);
}
