import type { ReadSentence } from "../2-reading/reading.ts";
import { isFinite, lower } from "../2-reading/tokens.ts";
import type { Clause } from "./clause.ts";
import { toldClause } from "./told-clause.ts";
import { speechVerbs } from "./word-lists.ts";

/** What these open has happened, whatever the main clause says. */
const openers = /^(?:after|because|although|though|while|when)$/u;
const closers =
  /^(?:,|;|:|—|–|-|\(|after|before|because|although|though|while|when|if|unless|until|that|which|who|where|and|but|or|as|since)$/u;

/**
 * Clauses that an English sentence tells beside its main one: "Strand became mayor after Bolt stepped down in May" -> "Bolt stepped down in
 * May". Only of what is past, where nobody speaks: what somebody says or may do has not happened.
 */
export function clausesBeside(sentence: ReadSentence): Clause[] {
  const { tokens } = sentence.analysed;
  if (sentence.quoted || tokens.some(({ lemma, upos }) => upos === "VERB" && speechVerbs.en.has(lemma))) return [];
  if (/\baccording to\b/iu.test(sentence.text)) return [];
  return tokens.flatMap((token, at) => {
    if (!openers.test(lower(token)) || !/^(?:SCONJ|ADP|ADV)$/u.test(token.upos)) return [];
    const stop = tokens.findIndex(
      (other, place) => place > at + 1 && (closers.test(lower(other)) || other.upos === "PUNCT"),
    );
    const last = (stop < 0 ? tokens.length : stop) - 1;
    const inside = tokens.slice(at + 1, last + 1);
    // One verb that tells what was, and nothing that makes it less than certain.
    if (inside.length < 4 || inside.filter(isFinite).length !== 1) return [];
    const clause = toldClause(sentence, { first: at + 1, last }, null);
    return clause === null || clause.tense !== "past" || clause.certainty !== "asserted"
      ? []
      : [{ ...clause, end: Math.min(clause.end, last + 1) }];
  });
}
