import type { AnalysedToken } from "@leesbewijs/language";
import type { ReadSentence } from "../2-reading/reading.ts";
import { isFinite, isPlural, lower, shareOfParses, subtree, type TokenRange } from "../2-reading/tokens.ts";
import { certaintyOf } from "./certainty.ts";
import type { Clause } from "./clause.ts";
import { cutClause, hasPairOfDashes } from "./cut-clause.ts";
import { droppedTokens } from "./dropped-tokens.ts";
import { findSource } from "./find-source.ts";
import type { ClauseRefusal } from "./read-dutch-clause.ts";
import { behindTime, type SubjectByWords, subjectByWords } from "./subject-by-words.ts";

/** At most so many words stand before a subject that is not in front: "In October 2020, Russia ...". */
const longestFront = 7;
/** Who says so is told at more length, and is never left out. */
const longestSource = 14;
/** A front may be left out where so many words are left to say what happened. */
const enoughLeft = 7;

/**
 * The main clause of an English sentence: where the parsers agree on its root and on one subject right before the verb, or
 * where the words alone show them.
 *
 * @returns the clause, or the rule by which the sentence was refused
 */
export function readEnglishClause(sentence: ReadSentence): Clause | ClauseRefusal {
  const { tokens } = sentence.analysed;
  const parsed = byParsers(sentence);
  const core = "refused" in parsed ? (byWords(sentence) ?? parsed) : parsed;
  if ("refused" in core) return core;
  const { subject, finite, predicate, front } = core;
  if (hasPairOfDashes(sentence.analysed)) return { refused: "clause: dashes" };
  const end = withoutTail(tokens, core, cutClause(sentence.analysed, finite));
  if (
    predicate >= end ||
    tokens.some(
      (token, at) => at >= end && token.head === predicate && /^(?:compound:prt|aux|cop)/u.test(token.relation),
    )
  ) {
    return { refused: "clause: cut through the verb" };
  }
  const source = findSource(sentence, end, "en");
  if (source === "unclear") return { refused: "clause: somebody speaks" };
  const whole = sentence.text.slice(0, (tokens[end - 1]?.span.end ?? sentence.span.end) - sentence.span.start);
  const lemmas = [tokens[finite]?.lemma ?? "", tokens[predicate]?.lemma ?? ""];
  const dropped = droppedTokens(sentence, finite, end, "en");
  if (front.isLeftOut) {
    if (end - finite < enoughLeft) return { refused: "clause: front" };
    for (let at = front.first; at <= front.last; at += 1) dropped.add(at);
  }
  return {
    sentence,
    end,
    finite,
    predicate,
    front: { first: front.first, last: front.last, head: front.head, role: front.role },
    subject,
    dropped,
    tense: isPast(tokens, finite) ? "past" : "present",
    plural:
      isPlural(tokens[subject.head]) ||
      tokens.some((token) => token.head === subject.head && token.relation === "conj"),
    certainty: certaintyOf(whole, lemmas, "en"),
    source: source?.name ?? null,
  };
}

/**
 * Without what a comma and a participle or "with" add at the end: "closed the road, saying ...". Nothing is cut that
 * the verb needs.
 */
export function withoutTail(tokens: readonly AnalysedToken[], core: SubjectByWords, end: number): number {
  const { finite, predicate } = core;
  const comma = tokens.findIndex(
    ({ form }, at) => at > Math.max(finite, predicate) + 1 && at < end && form === "," && opensTail(tokens[at + 1]),
  );
  if (comma < 0) return end;
  const needed = tokens.some(
    ({ head, relation }, at) =>
      at > comma && at < end && head === predicate && /^(?:nsubj|obj|iobj|ccomp|compound:prt)/u.test(relation),
  );
  return needed ? end : comma;
}

/** Behind a comma these only add to what was said. */
export function opensTail(token: AnalysedToken | undefined): boolean {
  return (token?.upos === "VERB" && token.form.endsWith("ing")) || /^(?:with|including)$/u.test(lower(token));
}

type Front = Clause["front"] & { readonly isLeftOut: boolean };
type Core = SubjectByWords & { readonly front: Front };

function byParsers(sentence: ReadSentence): Core | ClauseRefusal {
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
  // "After the fair had ended, Bos left": what opens a clause of its own is no subject.
  if (/^(?:ADP|SCONJ)$/u.test(tokens[subject.first]?.upos ?? "")) return { refused: "clause: subject" };
  if (subject.last >= finite || !onlyAdverbs(tokens, subject.last + 1, finite)) return { refused: "clause: subject" };
  const front = frontOf(sentence, subject, finite);
  if (front === null) return { refused: "clause: front" };
  return { subject: { ...subject, head }, finite, predicate: root, front };
}

/** From the first word on, or from behind a comma that closes a front. */
function byWords(sentence: ReadSentence): Core | null {
  const { tokens } = sentence.analysed;
  const commas = tokens.flatMap(({ form }, at) => (form === "," ? [at + 1] : []));
  for (const start of new Set([0, behindTime(sentence, 0), ...commas])) {
    const found = subjectByWords(sentence, start);
    if (found === null) continue;
    const front = frontOf(sentence, found.subject, found.finite);
    return front === null ? null : { ...found, front };
  }
  return null;
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

/** What opens a front that only says when or how: without it the rest stays true. */
const asides =
  /^(?:in|during|at|on|after|before|following|within|despite|amid|alongside|citing|speaking|when|while|although|though|as)$/u;
const pointing = /^(?:this|that|these|those|such|his|her|its|their)$/u;

/** The subject where it comes first; else the phrase before it, left out where it is long or points outside. */
function frontOf({ analysed: { tokens }, times }: ReadSentence, subject: TokenRange, finite: number): Front | null {
  if (subject.first === 0)
    return { first: 0, last: subject.last, head: subject.last, role: "subject", isLeftOut: false };
  let last = subject.first - 1;
  while (last >= 0 && tokens[last]?.upos === "PUNCT") last -= 1;
  if (last < 0) return null;
  const words = tokens.slice(0, last + 1);
  // "One senator, Bhatia, said": only a phrase or a time may stand before the subject.
  const isTime = times.some(({ span }) => span.start === tokens[0]?.span.start);
  const isSource = lower(tokens[0]) === "according" && lower(tokens[1]) === "to";
  const isPhrase = tokens[0]?.upos === "ADP" || isTime || isSource;
  const isShort =
    last < (isSource ? longestSource : longestFront) &&
    !words.some(isFinite) &&
    !words.some((token) => pointing.test(lower(token)));
  const front = { first: 0, last, head: last, role: "other" } as const;
  if (isPhrase && isShort) return { ...front, isLeftOut: false };
  const isAside = asides.test(lower(tokens[0])) && lower(tokens[subject.first - 1]) === ",";
  return isAside && isPast(tokens, finite) && !isDenied(tokens, finite) ? { ...front, isLeftOut: true } : null;
}

/** "When he came, nobody was there": a denial may hold only then. */
function isDenied(tokens: readonly AnalysedToken[], finite: number): boolean {
  return tokens
    .slice(finite, finite + 4)
    .some((token) => /^(?:not|n['’]t|no|never|only|would|could)$/u.test(lower(token)));
}

/** A finite past, or a verb that was not seen to be one ("resigned"): in front of the sentence it can be nothing else. */
export function isPast(tokens: readonly AnalysedToken[], finite: number): boolean {
  const verb = tokens[finite];
  return verb !== undefined && (verb.features.includes("Tense=Past") || (verb.upos === "VERB" && !isFinite(verb)));
}
