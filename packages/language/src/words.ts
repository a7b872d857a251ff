import type { Span } from "@leesbewijs/domain";

/**
 * The words of a text as places in it: letters and digits, held together by one hyphen or apostrophe between them
 * ("oud-trainer", "auto's") and by one stop or comma between digits ("12.00"). Punctuation is left out.
 *
 * @returns spans in order, in UTF-16 units. Linear in the length of the text.
 */
export function words(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  const runs = /[\p{L}\p{M}\p{N}]+/gu;
  runs.lastIndex = within.start;
  for (let run = runs.exec(text); run !== null && run.index < within.end; run = runs.exec(text)) {
    const span = { start: run.index, end: Math.min(within.end, run.index + run[0].length) };
    const before = found.at(-1);
    if (before !== undefined && joins(text, before.end, span.start)) before.end = span.end;
    else found.push(span);
  }
  return found;
}

function joins(text: string, end: number, start: number): boolean {
  if (start - end !== 1) return false;
  const sign = text[end] ?? "";
  if (/['\u2019-]/.test(sign)) return true;
  return /[.,]/.test(sign) && /\p{N}/u.test(text[end - 1] ?? "") && /\p{N}/u.test(text[start] ?? "");
}
