import { shareOfParses, type TokenRange } from "../2-reading/tokens.ts";
import type { Clause } from "../3-facts/clause.ts";

/** How many of the parsers have to see it. */
const enough = 0.6;

/**
 * Whether a phrase belongs to the verb and not to a noun before it, so that it can be asked for: for most parsers its head
 * hangs from the verb. The heads of times vary from parser to parser, so any word of theirs will do.
 */
export function hangsFromVerb({ sentence, finite, predicate }: Clause, phrase: TokenRange, anyWord = false): boolean {
  const { tokens } = sentence.analysed;
  const toVerb = (at: number): boolean =>
    shareOfParses(sentence.analysed, at, (up) => up === predicate || up === finite) >= enough;
  // "na tien uur onderhandelen": what follows at once is what it belongs to.
  const next = phrase.last + 1;
  const belongsToNext = tokens.some(({ head }, at) => at >= phrase.first && at <= phrase.last && head === next);
  if (belongsToNext && next !== predicate && next !== finite) return false;
  const heads = tokens.flatMap(({ head }, at) =>
    at >= phrase.first && at <= phrase.last && (head < phrase.first || head > phrase.last) ? [at] : [],
  );
  if (!anyWord) return heads[0] !== undefined && toVerb(heads[0]);
  return tokens.some((_, at) => at >= phrase.first && at <= phrase.last && toVerb(at));
}
