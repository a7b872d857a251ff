import { withoutGaps } from "../2-reading/is-misprinted.ts";
import type { ReadSentence } from "../2-reading/reading.ts";

/** A stretch of tokens to be said in other words. */
export type Rewording = { readonly first: number; readonly last: number; readonly text: string };

/**
 * Tokens of a sentence as text, with the spaces of the article. Where something between two tokens was left out there is
 * one space. Rewordings take the place of their tokens.
 */
export function sayTokens(
  sentence: ReadSentence,
  tokens: readonly number[],
  rewordings: readonly Rewording[] = [],
): string {
  const all = sentence.analysed.tokens;
  let said = "";
  let before = -2;
  for (const at of tokens) {
    const token = all[at];
    if (token === undefined) continue;
    const rewording = rewordings.find(({ first, last }) => at >= first && at <= last);
    if (rewording !== undefined && at > rewording.first && tokens.includes(rewording.first)) {
      before = at;
      continue;
    }
    const form = rewording?.text ?? token.form;
    if (form === "") {
      before = at;
      continue;
    }
    const glued = before === at - 1 && all[before]?.span.end === token.span.start;
    const closes = /^[,.;:!?)\]”]/u.test(form);
    said += said === "" || glued || closes ? form : ` ${form}`;
    before = at;
  }
  return tidy(said);
}

/** Commas that have lost their neighbours. */
function tidy(text: string): string {
  return withoutGaps(text)
    .replace(/\s+/gu, " ")
    .replace(/ ,/gu, ",")
    .replace(/,{2,}/gu, ",")
    .replace(/^[,\s]+/u, "")
    .replace(/[,\s]+$/u, "");
}

/** Numbers from `first` up to and without `end`. */
export function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
