import type { Entity } from "@leesbewijs/language";
import type { ReadSentence } from "../2-reading/reading.ts";
import type { TokenRange } from "../2-reading/tokens.ts";
import { within } from "../2-reading/tokens.ts";

/**
 * Who or what a constituent names: "Rusland", "premier Jansen", "Jansen, de premier van ...", "Armenië en Azerbeidzjan".
 * Null where its head is something else, such as "de inwoners van Rusland".
 */
export function namedBy(sentence: ReadSentence, range: TokenRange & { readonly head: number }): Entity[] | null {
  const { tokens } = sentence.analysed;
  const inRange = sentence.names.filter(({ first, last }) => first >= range.first && last <= range.last);
  const atHead = inRange.find(({ first, last }) => range.head >= first && range.head <= last);
  const titled = inRange.find(
    ({ first, entity }) =>
      entity.type === "person" &&
      /^(?:appos|flat|nmod)/u.test(tokens[first]?.relation ?? "") &&
      tokens[first]?.head === range.head &&
      noCase(first),
  );
  const main = atHead ?? titled;
  if (main === undefined || (main !== titled && runsOn(main.last))) return null;
  const partners = inRange.filter(
    ({ first, last }) =>
      first > main.last &&
      tokens.some(({ relation, head }, at) => at >= first && at <= last && relation === "conj" && within(head, main)),
  );
  const joined = tokens.some(
    ({ relation, head }, at) =>
      relation === "conj" && within(head, main) && within(at, range) && !partners.some((one) => within(at, one)),
  );
  // Joined with something that is no name: "Jansen en zijn broer".
  if (joined) return null;
  // A place behind the name may be the possessor of something: "Rusland's grens".
  return [main, ...partners].map(({ entity }) => entity);

  /** "Apple CEO Steve Jobs": what follows at once is not Apple. */
  function runsOn(last: number): boolean {
    const next = tokens[last + 1];
    if (next === undefined || last + 1 > range.last) return false;
    return !/^(?:PUNCT|CCONJ|ADP|ADV|SCONJ)$/u.test(next.upos) && next.form !== "zelf";
  }

  function noCase(first: number): boolean {
    return !tokens.some(({ head, relation }) => head === first && relation === "case");
  }
}
