import type { AnalysedToken } from "@leesbewijs/language";
import type { ReadSentence } from "../2-reading/reading.ts";
import { isFinite, lower, type TokenRange, tokensAt, within } from "../2-reading/tokens.ts";
import { speechVerbs } from "./word-lists.ts";

/** A subject with its verb, as the words alone show them. */
export type SubjectByWords = {
  readonly subject: TokenRange & { readonly head: number };
  readonly finite: number;
  /** The verb that says what happens; the finite one where it says so itself. */
  readonly predicate: number;
};

/** So many words may be told of a name between commas. */
const longestBetween = 9;
/** So many words may stand between an auxiliary and what it helps. */
const nearest = 4;

/**
 * The subject of an English sentence where the parsers fail on long names: nouns with what belongs to them, perhaps with
 * something told of them between commas, and the finite verb right behind. "The man arrested on Monday told the police" is
 * refused: a second finite verb that nothing joins shows that the first was none.
 *
 * @param from the first token that may belong to it.
 * @returns null where the words do not show it for certain
 */
export function subjectByWords(sentence: ReadSentence, from: number): SubjectByWords | null {
  const { tokens } = sentence.analysed;
  const own = nounsFrom(sentence, from);
  if (own === null) return null;
  let last = own.last;
  if (lower(tokens[last + 1]) === ",") {
    const told = nounsFrom(sentence, last + 2);
    if (told === null || told.last - last > longestBetween || lower(tokens[told.last + 1]) !== ",") return null;
    last = told.last + 1;
  }
  last = behindParticiple(tokens, last);
  let finite = behindTime(sentence, last + 1);
  if (tokens[finite]?.upos === "ADV") finite += 1;
  const verb = tokens[finite];
  if (verb === undefined || !/^(?:VERB|AUX)$/u.test(verb.upos) || !actsAsFinite(tokens, finite)) return null;
  const predicate = verb.upos === "VERB" ? finite : helped(tokens, finite);
  if (predicate === null || hasLooseVerb(tokens, finite, predicate)) return null;
  return { subject: { first: from, last, head: own.head }, finite, predicate };
}

/** "two boats carrying sand were": up to the first finite verb, where nothing joins another clause before it. */
function behindParticiple(tokens: readonly AnalysedToken[], last: number): number {
  const next = tokens[last + 1];
  if (next?.upos !== "VERB" || !next.form.endsWith("ing")) return last;
  for (let at = last + 2; at < Math.min(tokens.length, last + longestBetween); at += 1) {
    if (joins.test(lower(tokens[at]))) return last;
    if (isFinite(tokens[at])) return at - 1;
  }
  return last;
}

/** A past that looks like a participle is one where something that it is done to, or as, follows at once. */
function actsAsFinite(tokens: readonly AnalysedToken[], at: number): boolean {
  const { upos = "", form = "" } = tokens[at] ?? {};
  if (isFinite(tokens[at]) || upos === "AUX") return true;
  const next = tokens[at + 1];
  return (
    /(?:ed|old|ent|ook|ave)$/u.test(form) && (/^(?:DET|NOUN|PROPN|NUM)$/u.test(next?.upos ?? "") || next?.form === "as")
  );
}

/** "The council on May 3 chose": the first token behind a time that stands at a place, or the place itself. */
export function behindTime(sentence: ReadSentence, at: number): number {
  const first = sentence.analysed.tokens[at]?.upos === "ADP" ? at + 1 : at;
  const time = sentence.times
    .map(({ span }) => tokensAt(sentence.analysed, span))
    .find((place) => place !== null && (place.first === first || place.first === at));
  return time ? time.last + 1 : at;
}

/** "The North Sea Ferry Company", "the owner of the farm": nouns, what stands before them, and what "of" adds. */
function nounsFrom(
  { analysed: { tokens }, names }: ReadSentence,
  from: number,
): { readonly last: number; readonly head: number } | null {
  let head = -1;
  let at = from;
  for (; at < tokens.length; at += 1) {
    const { upos = "", form = "" } = tokens[at] ?? {};
    const isOf = form === "of" && at > from;
    // "the two-day fair", "9% of farmers", "the farm's owner"
    const isJoint = /^(?:['’]s?|-|%)$/u.test(form) && at > from;
    // A name may look like a verb, and so may the second half of "self-made".
    const isPart = names.some((name) => within(at, name)) || (at > from && tokens[at - 1]?.form === "-");
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(upos) && !isOf && !isJoint && !isPart) break;
    if (isOf && head < 0) head = at - 1;
    // "a report it ...": a second article opens what is no part of it.
    if (upos === "DET" && at > from && !/^(?:of|,)$/u.test(lower(tokens[at - 1]))) return null;
  }
  const last = at - 1;
  const isName = names.some((name) => within(last, name));
  if (last < from || !(isName || /^(?:NOUN|PROPN)$/u.test(tokens[last]?.upos ?? ""))) return null;
  return { last, head: head < 0 ? last : head };
}

/** What an auxiliary helps: a verb near it; else what is told with "is". */
function helped(tokens: readonly AnalysedToken[], finite: number): number | null {
  for (let at = finite + 1; at <= Math.min(finite + nearest, tokens.length - 1); at += 1) {
    if (tokens[at]?.upos === "VERB") return at;
    if (!/^(?:AUX|ADV|PART)$/u.test(tokens[at]?.upos ?? "")) break;
  }
  return tokens[finite]?.lemma === "be" ? finite : null;
}

const joins =
  /^(?:,|;|:|—|–|-|and|or|but|that|which|who|whom|whose|where|when|while|because|after|before|as|if|than|how|what|why|since|although|though|until|whether|so)$/u;

/** Another finite verb stands in the clause without a word that joins it on; after a verb of speech none is needed. */
function hasLooseVerb(tokens: readonly AnalysedToken[], finite: number, predicate: number): boolean {
  if (speechVerbs.en.has(tokens[predicate]?.lemma ?? "")) return false;
  for (let at = predicate + 1; at < tokens.length; at += 1) {
    if (joins.test(lower(tokens[at]))) return false;
    if (isFinite(tokens[at]) && at !== finite) return true;
  }
  return false;
}
