import type { Language } from "@leesbewijs/domain";
import { numbers } from "@leesbewijs/language";
import { withDigits } from "./number-words.ts";
import { plainText } from "./plain-words.ts";

/** What an option says on the number line, with the words around it. Bounds may be infinite. */
export type AmountRange = { readonly low: number; readonly high: number; readonly around: string };

/** How far a word lets a number go up and down: the bounds as multiples of it. The first that stands in the text counts. */
const reaches: readonly { readonly words: RegExp; readonly low: number; readonly high: number }[] = [
  { words: /\b(?:ruim|iets meer dan|slightly more than|a little over|just over)\b/, low: 1, high: 1.2 },
  { words: /\b(?:bijna|iets minder dan|slightly less than|just under|nearly|almost)\b/, low: 0.8, high: 0.999 },
  { words: /\b(?:ongeveer|circa|rond|zo'n|about|around|approximately|roughly)\b/, low: 0.95, high: 1.05 },
  {
    words:
      /\b(?:meer dan|minstens|minimaal|ten minste|boven|(?:ouder|hoger|langer|groter|later) dan|more than|at least|over|above|(?:older|higher|longer|larger|later) than)\b/,
    low: 1,
    high: Infinity,
  },
  {
    words:
      /\b(?:minder dan|(?:jonger|lager|korter|kleiner|eerder) dan|hooguit|hoogstens|maximaal|ten hoogste|onder|less than|(?:younger|lower|shorter|smaller|earlier) than|fewer than|at most|under|below|up to)\b/,
    low: -Infinity,
    high: 1,
  },
];
/** What joins two numbers to one stretch; "in the eighties and in 1994" are two. */
const joint = /^\s*(?:[-–—]|en|tot|t\/m|and|to)\s*(?:€|\$|£)?\s*$/;
const between = /\b(?:tussen|between|from|van)\b|\b(?:en|tot|and|to)\b/g;

/** Seconds, or months, in units of which options are compared with each other. */
const units: ReadonlyMap<string, { readonly of: string; readonly worth: number }> = new Map(
  [
    ["seconden seconds", "seconds", 1],
    ["minuut minuten minute minutes", "seconds", 60],
    ["uur hour hours", "seconds", 3600],
    ["dag dagen day days", "seconds", 86_400],
    ["week weken week weeks", "seconds", 604_800],
    ["maand maanden month months", "months", 1],
    ["jaar year years", "months", 12],
    ["meter meters metre metres", "metres", 1],
    ["kilometer kilometers kilometre kilometres km", "metres", 1000],
  ].flatMap(([names, of, worth]) =>
    String(names)
      .split(" ")
      .map((name) => [name, { of: String(of), worth: Number(worth) }] as const),
  ),
);

/**
 * Reads an option such as "meer dan 100 mensen", "100-200 people", "ruim tien uur" or "2016". Lengths are told in seconds,
 * months or metres, so that "2 uur" and "120 minuten" are the same.
 *
 * @returns null where there is no number, more than two, or two that are a list ("in 1994 and in 2016") and no range.
 */
export function amountRange(option: string, language: Language): AmountRange | null {
  const range = rangeAsWritten(withDigits(option, language), language);
  const unit = range === null ? undefined : units.get(range.around);
  if (range === null || unit === undefined) return range;
  return { low: range.low * unit.worth, high: range.high * unit.worth, around: unit.of };
}

function rangeAsWritten(text: string, language: Language): AmountRange | null {
  const found = numbers(text, language);
  const [first, second] = found;
  if (first === undefined || found.length > 2) return null;
  const rest = plainText(
    found.reduceRight((left, { span }) => left.slice(0, span.start) + " " + left.slice(span.end), text),
  );
  if (second !== undefined) {
    if (!joint.test(text.slice(first.span.end, second.span.start).toLowerCase())) return null;
    return { low: first.value, high: second.value, around: squeezed(rest.replace(between, " ")) };
  }
  const reach = reaches.find(({ words }) => words.test(rest));
  if (reach === undefined) return { low: first.value, high: first.value, around: squeezed(rest) };
  return {
    low: times(first.value, reach.low),
    high: times(first.value, reach.high),
    around: squeezed(rest.replace(reach.words, " ")),
  };
}

/** Zero times without bound is without bound here. */
function times(value: number, bound: number): number {
  return Number.isFinite(bound) ? value * bound : bound;
}

/**
 * Whether one answer can lie in both: they share a stretch, one is a point of the other, or two stretches with ends meet.
 * "More than 50" and "less than 50" share nothing.
 */
export function overlaps(one: AmountRange, other: AmountRange): boolean {
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  if (low < high) return true;
  if (low !== high) return false;
  return [one, other].every(isBounded) || [one, other].some(({ low: from, high: to }) => from === to);
}

function isBounded({ low, high }: AmountRange): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function squeezed(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ");
}
