import { lower, tokensAt } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";

const nominal = /^(?:NOUN|PROPN|ADJ|DET|CCONJ|PUNCT|NUM|X)$/u;

/**
 * Where a clause begins to name what it has counted: "studied three lakes in the north, Harl, Tenby and Lower Moss". As many names as were
 * counted stand behind the comma, and nothing else.
 *
 * @returns the place of that comma, or the end of the clause where it names nothing
 */
export function listedBehind({ sentence, end, finite }: Clause): number {
  const { tokens } = sentence.analysed;
  for (const { kind, value, counted } of sentence.quantities) {
    const thing = counted === undefined ? null : tokensAt(sentence.analysed, counted);
    if (kind !== "count" || thing === null || thing.first < finite || thing.last >= end) continue;
    const comma = tokens.findIndex(({ form }, at) => at > thing.last && at < end && form === ",");
    const behind = comma < 0 ? [] : tokens.slice(comma + 1, end);
    if (behind.length === 0 || !behind.every(({ upos }) => nominal.test(upos))) continue;
    const named = behind.filter((token, at) => at === 0 || parts(behind[at - 1]) > parts(token)).length;
    if (named === value) return comma;
  }
  return end;
}

/** A comma, an "and" or both between two names part them once. */
const parts = (token: Clause["sentence"]["analysed"]["tokens"][number] | undefined): number =>
  /^(?:,|and|or)$/u.test(lower(token)) ? 1 : 0;
