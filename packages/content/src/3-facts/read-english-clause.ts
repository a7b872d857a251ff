import type { AnalysedToken } from "@leesbewijs/language";
import type { ReadSentence } from "../2-reading/reading.ts";
import { isFinite, isPlural, shareOfParses, subtree, type TokenRange } from "../2-reading/tokens.ts";
import { certaintyOf } from "./certainty.ts";
import type { Clause } from "./clause.ts";
import { cutClause, hasPairOfDashes } from "./cut-clause.ts";
import { droppedTokens } from "./dropped-tokens.ts";
import { findSource } from "./find-source.ts";
import type { ClauseRefusal } from "./read-dutch-clause.ts";

/** At most so many words stand before a subject that is not in front: "In October 2020, Russia ...". */
const longestFront = 7;

/**
 * The main clause of an English sentence, where the parsers agree on its root and on one subject right before the verb.
 *
 * @returns the clause, or the rule by which the sentence was refused
 */
export function readEnglishClause(sentence: ReadSentence): Clause | ClauseRefusal {
  const { tokens } = sentence.analysed;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || shareOfParses(sentence.analysed, root, (head) => head < 0) < 0.6) return { refused: "clause: root" };
  const head = tokens.findIndex(({ head: up, relation }) => up === root && relation.startsWith("nsubj"));
  if (
    head < 0 ||
    shareOfParses(sentence.analysed, head, (up, relation) => up === root && relation.startsWith("nsubj")) < 0.6
  ) {
    return { refused: "clause: subject" };
  }
  const finite = finiteOf(tokens, root);
  if (finite < 0) return { refused: "clause: no finite verb" };
  const subject = subtree(sentence.analysed, head);
  if (subject.last >= finite || !onlyAdverbs(tokens, subject.last + 1, finite)) return { refused: "clause: subject" };
  const front = frontOf(sentence, subject);
  if (front === null) return { refused: "clause: front" };
  if (hasPairOfDashes(sentence.analysed)) return { refused: "clause: dashes" };
  const end = cutClause(sentence.analysed, finite);
  if (
    root >= end ||
    tokens.some((token, at) => at >= end && token.head === root && /^(?:compound:prt|aux|cop)/u.test(token.relation))
  ) {
    return { refused: "clause: cut through the verb" };
  }
  const source = findSource(sentence, end, "en");
  if (source === "unclear") return { refused: "clause: somebody speaks" };
  const whole = sentence.text.slice(0, (tokens[end - 1]?.span.end ?? sentence.span.end) - sentence.span.start);
  const lemmas = [tokens[finite]?.lemma ?? "", tokens[root]?.lemma ?? ""];
  return {
    sentence,
    end,
    finite,
    predicate: root,
    front,
    subject: { ...subject, head },
    dropped: droppedTokens(sentence, finite, end, "en"),
    tense: isPast(tokens, finite) ? "past" : "present",
    plural: isPlural(tokens[head]) || tokens.some((token) => token.head === head && token.relation === "conj"),
    certainty: certaintyOf(whole, lemmas, "en"),
    source: source?.name ?? null,
  };
}

/** The root itself or its first auxiliary or copula, whichever is finite. */
function finiteOf(tokens: readonly AnalysedToken[], root: number): number {
  return tokens.findIndex(
    (token, at) =>
      (isFinite(token) || token.upos === "AUX") &&
      (at === root || (token.head === root && /^(?:aux|cop)/u.test(token.relation))),
  );
}

function onlyAdverbs(tokens: readonly AnalysedToken[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ upos }, at) => upos === "ADV" || (upos === "PUNCT" && at === 0 && to - from === 1));
}

/** The subject where it comes first; else the short phrase before it. */
function frontOf(
  { analysed: { tokens }, times }: ReadSentence,
  subject: TokenRange & { readonly head?: number },
): Clause["front"] | null {
  if (subject.first === 0) return { first: 0, last: subject.last, head: subject.last, role: "subject" };
  let last = subject.first - 1;
  while (last >= 0 && tokens[last]?.upos === "PUNCT") last -= 1;
  if (last < 0 || last >= longestFront || tokens.slice(0, last + 1).some(isFinite)) return null;
  // "One senator, Bhatia, said": only a phrase or a time may stand before the subject.
  const isTime = times.some(({ span }) => span.start === tokens[0]?.span.start);
  if (tokens[0]?.upos !== "ADP" && !isTime) return null;
  return { first: 0, last, head: last, role: "other" };
}

function isPast(tokens: readonly AnalysedToken[], finite: number): boolean {
  return tokens[finite]?.features.includes("Tense=Past") ?? false;
}
