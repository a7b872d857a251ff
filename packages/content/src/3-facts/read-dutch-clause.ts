import { type AnalysedToken, readMainClause } from "@leesbewijs/language";
import type { ReadSentence } from "../2-reading/reading.ts";
import { certaintyOf } from "./certainty.ts";
import type { TokenRange } from "../2-reading/tokens.ts";
import type { Clause } from "./clause.ts";
import { cutClause, hasPairOfDashes } from "./cut-clause.ts";
import { droppedTokens } from "./dropped-tokens.ts";
import { findSource } from "./find-source.ts";
import { hangsFrom, isFinite, isPlural, lower, subtree } from "../2-reading/tokens.ts";

/** Why a sentence gives no clause to ask about. */
export type ClauseRefusal = { readonly refused: string };

/**
 * The main clause of a Dutch sentence, where the parsers agree on what stands before the finite verb.
 *
 * @returns the clause, or the rule by which the sentence was refused
 */
export function readDutchClause(sentence: ReadSentence): Clause | ClauseRefusal {
  const { tokens } = sentence.analysed;
  const main = readMainClause(sentence.analysed);
  if (main.state === "unsure") return { refused: `clause: ${main.reason}` };
  const { finite } = main;
  const front = frontOf(sentence, finite, main.prefield.head);
  if (front === null) return { refused: "clause: front" };
  if (hasPairOfDashes(sentence.analysed)) return { refused: "clause: dashes" };
  const end = cutClause(sentence.analysed, finite);
  const predicate = predicateOf(tokens, finite);
  if (predicate >= end || hasParticleBehind(tokens, predicate, end)) return { refused: "clause: cut through the verb" };
  if (isLostInfinitive(tokens, finite, end)) return { refused: "clause: cut through the verb" };
  const source = findSource(sentence, end, "nl");
  if (source === "unclear") return { refused: "clause: somebody speaks" };
  const { role } = main.prefield;
  const whole = sentence.text.slice(0, (tokens[end - 1]?.span.end ?? sentence.span.end) - sentence.span.start);
  return {
    sentence,
    end,
    finite,
    predicate,
    front: { ...front, head: main.prefield.head, role },
    subject: role === "subject" ? { ...front, head: main.prefield.head } : subjectBehind(sentence, finite, end),
    dropped: droppedTokens(sentence, finite, end, "nl"),
    tense: tokens[finite]?.features.includes("Tense=Past") || isPerfect(tokens, finite, predicate) ? "past" : "present",
    plural: isPlural(tokens[finite]),
    certainty: certaintyOf(whole, verbLemmas(tokens, finite, predicate), "nl"),
    source: source?.name ?? null,
  };
}

/**
 * The clause that is joined to another and shares its subject: "..., maar heeft een eigen bestuur". Only where "en" or
 * "maar" is followed at once by a finite verb of the subject's number.
 */
export function readJoinedClause(clause: Clause): Clause | null {
  const { sentence, front } = clause;
  const { tokens } = sentence.analysed;
  const joins = tokens[clause.end]?.form === "," ? clause.end + 1 : clause.end;
  const finite = joins + 1;
  if (front.role !== "subject" || !/^(?:en|maar)$/u.test(lower(tokens[joins])) || !isFinite(tokens[finite]))
    return null;
  if (isPlural(tokens[finite]) !== clause.plural || lower(tokens[finite + 1]) === "," || clause.source !== null)
    return null;
  // "en wordt hij ...": it has a subject of its own.
  if (tokens.some(({ head, relation }, at) => at > finite && head === finite && relation.startsWith("nsubj")))
    return null;
  const end = cutClause(sentence.analysed, finite);
  const up = tokens[finite]?.head ?? -1;
  const predicate = tokens[finite]?.upos === "AUX" && up > finite ? up : lastVerbBelow(tokens, finite);
  if (predicate >= end || hasParticleBehind(tokens, predicate, end) || end - finite < 4) return null;
  if (tokens.some(({ head, relation }, at) => at > finite && head === predicate && relation.startsWith("nsubj")))
    return null;
  const source = findSource(sentence, end, "nl");
  if (source === "unclear") return null;
  const text = tokens
    .slice(finite, end)
    .map(({ form }) => form)
    .join(" ");
  return {
    ...clause,
    end,
    finite,
    predicate,
    dropped: droppedTokens(sentence, finite, end, "nl"),
    tense: tokens[finite]?.features.includes("Tense=Past") || isPerfect(tokens, finite, predicate) ? "past" : "present",
    certainty: certaintyOf(text, verbLemmas(tokens, finite, predicate), "nl"),
    source: source?.name ?? null,
  };
}

/** All tokens before the verb, without a comma at their end. */
function frontOf(sentence: ReadSentence, finite: number, head: number): TokenRange | null {
  const { tokens } = sentence.analysed;
  let last = finite - 1;
  while (last > 0 && tokens[last]?.upos === "PUNCT") last -= 1;
  if (last < 0 || head > last || tokens[0]?.upos === "PUNCT") return null;
  // "Het vertrek uit ..." with its noun taken for a verb.
  if (/^(?:DET|ADP)$/u.test(tokens[last]?.upos ?? "") && lower(tokens[last]) !== "dat") return null;
  return { first: 0, last };
}

/** The verb of the content: the root where it is reached from the finite verb, else the finite verb itself. */
function predicateOf(tokens: readonly AnalysedToken[], finite: number): number {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root === finite || root < 0) return lastVerbBelow(tokens, finite);
  return tokens[finite]?.head === root ? root : finite;
}

const takesInfinitive = new Set(
  "gaan blijven laten doen zien horen helpen leren willen kunnen mogen moeten zullen hoeven".split(" "),
);

/** "gaat duren": what is said is the infinitive that hangs from the finite verb. */
function lastVerbBelow(tokens: readonly AnalysedToken[], finite: number): number {
  if (!takesInfinitive.has(tokens[finite]?.lemma ?? "")) return finite;
  const bare = tokens.findIndex(
    ({ head, relation, features }, at) =>
      head === finite && relation === "xcomp" && features.includes("VerbForm=Inf") && lower(tokens[at - 1]) !== "te",
  );
  return bare < 0 ? finite : bare;
}

function hasParticleBehind(tokens: readonly AnalysedToken[], predicate: number, end: number): boolean {
  return tokens.some(
    ({ head, relation }, at) => at >= end && head === predicate && /^(?:compound:prt|aux|cop)/u.test(relation),
  );
}

function isPerfect(tokens: readonly AnalysedToken[], finite: number, predicate: number): boolean {
  return (
    tokens[finite]?.upos === "AUX" &&
    (tokens[predicate]?.features.includes("VerbForm=Part") ?? false) &&
    predicate !== finite
  );
}

function verbLemmas(tokens: readonly AnalysedToken[], finite: number, predicate: number): string[] {
  return [finite, predicate].map((at) => tokens[at]?.lemma ?? "");
}

/** A subject right behind the verb, where most parsers see it and it is one stretch. */
function subjectBehind(sentence: ReadSentence, finite: number, end: number): Clause["subject"] {
  const { tokens, parses } = sentence.analysed;
  const head = tokens.findIndex(
    ({ relation, upos }, at) =>
      at > finite && at < end && relation.startsWith("nsubj") && upos !== "PRON" && !inRelativeClause(tokens, at),
  );
  if (head < 0) return null;
  const agree = parses.filter(({ relations }) => (relations[head] ?? "").startsWith("nsubj")).length;
  const range = withJoinedName(tokens, subtree(sentence.analysed, head));
  if (range === null) return null;
  if (agree * 3 < parses.length * 2 || range.first !== finite + 1 || range.last >= end) return null;
  // A finite verb inside means that it runs on into a clause of its own.
  if (tokens.slice(range.first, range.last + 1).some(isFinite)) return null;
  const number = isPlural(tokens[head]) || tokens.some((token) => token.head === head && token.relation === "conj");
  return number === isPlural(tokens[finite]) || tokens[head]?.upos === "PROPN" ? { ...range, head } : null;
}

/** "zal de stop overslaan en naar Sydney vliegen": what looks like a second finite verb belongs to the first. */
function isLostInfinitive(tokens: readonly AnalysedToken[], finite: number, end: number): boolean {
  const behind = tokens.slice(end);
  const next = behind.find(isFinite);
  if (next === undefined || behind.some(({ relation }) => relation.startsWith("nsubj"))) return false;
  return isPlural(next) !== isPlural(tokens[finite]);
}

/** "de ministers van Estland en Letland": a name joined to the last one belongs to it; anything else joined on is not certain. */
function withJoinedName(tokens: readonly AnalysedToken[], range: TokenRange): TokenRange | null {
  if (!/^(?:en|of)$/u.test(lower(tokens[range.last + 1]))) return range;
  let last = range.last + 1;
  while (tokens[last + 1]?.upos === "PROPN") last += 1;
  return tokens[range.last]?.upos === "PROPN" && last > range.last + 1 ? { ...range, last } : null;
}

function inRelativeClause(tokens: readonly AnalysedToken[], at: number): boolean {
  return tokens.some(({ relation }, other) => /^(?:acl|advcl)/u.test(relation) && hangsFrom(tokens, at, other));
}
