import type { Language } from "@leesbewijs/domain";
import { numbers } from "@leesbewijs/language";
import { plainText } from "./plain-words.ts";

/** What an option says on the number line, with the words around it. Bounds may be infinite. */
export type AmountRange = { readonly low: number; readonly high: number; readonly around: string };

const above = /\b(?:meer dan|minstens|minimaal|ten minste|ruim|boven|more than|at least|over|above)\b/;
const below =
  /\b(?:minder dan|hooguit|hoogstens|maximaal|ten hoogste|onder|less than|fewer than|at most|under|below|up to)\b/;
const between = /\b(?:tussen|between|from|van)\b|\b(?:en|tot|and|to)\b/g;

/**
 * Reads an option such as "meer dan 100 mensen", "100-200 people" or "2016".
 *
 * @returns null where there is no number, or more than two.
 */
export function amountRange(text: string, language: Language): AmountRange | null {
  const found = numbers(text, language);
  const [first, second] = found;
  if (first === undefined || found.length > 2) return null;
  const rest = plainText(
    found.reduceRight((left, { span }) => left.slice(0, span.start) + " " + left.slice(span.end), text),
  );
  if (second !== undefined) {
    return { low: first.value, high: second.value, around: squeezed(rest.replace(between, " ")) };
  }
  if (above.test(rest)) return { low: first.value, high: Infinity, around: squeezed(rest.replace(above, " ")) };
  if (below.test(rest)) return { low: -Infinity, high: first.value, around: squeezed(rest.replace(below, " ")) };
  return { low: first.value, high: first.value, around: squeezed(rest) };
}

/** Whether everything that `inner` allows is allowed by `outer`. */
export function contains(outer: AmountRange, inner: AmountRange): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

function squeezed(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ");
}
