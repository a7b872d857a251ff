import { withoutGaps } from "../../2-reading/is-misprinted.ts";
import type { Span } from "@leesbewijs/domain";

/** Something said in other words, or left out where `text` is empty. */
export type Edit = { readonly span: Span; readonly text: string };

/** A stretch of a text with some of it said in other words, as a sentence: a capital in front, no spaces left over. */
export function retell(text: string, whole: Span, edits: readonly Edit[]): string {
  let said = "";
  let from = whole.start;
  for (const { span, text: other } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < from || span.end > whole.end) continue;
    said += text.slice(from, span.start) + other;
    from = span.end;
  }
  said += text.slice(from, whole.end);
  const tidy = withoutGaps(said)
    .replace(/\s+/gu, " ")
    .replace(/ ([,.])/gu, "$1")
    .replace(/,{2,}/gu, ",")
    .trim();
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}
