import type { AnalysedSentence, AnalysedToken } from "@leesbewijs/language";
import { isFinite, lower } from "../2-reading/tokens.ts";

const subordinators = new Set(
  (
    "die dat wat wie waar omdat terwijl toen als nadat zodat hoewel voordat doordat aangezien mits tenzij zoals om of welke " +
    "that which who whom whose where when while because since although though after before if unless until so whether as"
  ).split(" "),
);
const coordinators = new Set("en maar want of dus doch and but or so yet nor".split(" "));

/**
 * Where a clause ends that has its finite verb at `finite`: before a semicolon, colon or dash, before what is joined on
 * with a verb of its own, and before a subordinate clause that closes the sentence. What is kept reads as a sentence.
 *
 * @returns the place after the last token that is kept
 */
export function cutClause({ tokens }: AnalysedSentence, finite: number): number {
  let end = tokens.length;
  for (let at = finite + 1; at < tokens.length; at += 1) {
    if (endsClause(tokens, at)) {
      end = at;
      break;
    }
  }
  while (end > finite + 1 && tokens[end - 1]?.upos === "PUNCT" && !/[)\]”"’']/u.test(lower(tokens[end - 1]))) end -= 1;
  return end;
}

/** Something stands between two dashes: a cut at the first would lose the end of the clause. */
export function hasPairOfDashes({ tokens }: AnalysedSentence): boolean {
  return (
    tokens.filter(({ form }, at) => /^(?:–|—|--)$/u.test(form) || (form === "-" && isSpaced(tokens, at))).length > 1
  );
}

function endsClause(tokens: readonly AnalysedToken[], at: number): boolean {
  const word = lower(tokens[at]);
  if (/^(?:[:;–—]|--|\.\.\.|…)$/u.test(word)) return true;
  // A dash with spaces ends the clause, but not the one of a score; a hyphen belongs to its word.
  if (word === "-") return isSpaced(tokens, at) && !(tokens[at - 1]?.upos === "NUM" && tokens[at + 1]?.upos === "NUM");
  // "of" joins in Dutch and belongs to a noun in English.
  // "mond- en klauwzeer" is one word.
  if (tokens[at - 1]?.form.endsWith("-") === true) return false;
  // "vaart, ritme en scherpte": the last of a list.
  const isListed =
    tokens[at - 2]?.form === "," && [tokens[at - 3], tokens[at - 1]].every((one) => one?.upos === "NOUN");
  if (isListed && /^(?:en|of|and|or)$/u.test(word)) return false;
  const joins = coordinators.has(word) && tokens[at]?.upos !== "ADP";
  const joined = joins ? at + 1 : word === "," ? at + 1 : -1;
  if (joined < 0) return false;
  const next = lower(tokens[joined]);
  // ", to which the council replied"
  const opensRelative = tokens[joined]?.upos === "ADP" && /^(?:which|whom|whose|wie)$/u.test(lower(tokens[joined + 1]));
  if (word === "," && (subordinators.has(next) || opensRelative || /^waar\p{Ll}+/u.test(next)))
    return closesSentence(tokens, joined);
  return ownVerbFollows(tokens, joined);
}

/** Within seven words a finite verb, and nothing before it that makes the clause a subordinate one. */
function ownVerbFollows(tokens: readonly AnalysedToken[], from: number): boolean {
  const start = coordinators.has(lower(tokens[from])) ? from + 1 : from;
  for (let at = start; at < Math.min(tokens.length, start + 7); at += 1) {
    const word = lower(tokens[at]);
    if (subordinators.has(word) || word === "te" || word === "to") return false;
    // "30 of 60 GB en kost ...": the verb belongs to what is joined further on.
    if (at > start && coordinators.has(word) && tokens[at]?.upos === "CCONJ") return false;
    if (isFinite(tokens[at])) return true;
    if (word === ",") return false;
  }
  return false;
}

/** No comma after it: the subordinate clause runs to the end of the sentence. */
function closesSentence(tokens: readonly AnalysedToken[], from: number): boolean {
  return tokens.slice(from).every((token, at, rest) => token.form !== "," || at >= rest.length - 2);
}

function isSpaced(tokens: readonly AnalysedToken[], at: number): boolean {
  return tokens[at - 1]?.span.end !== tokens[at]?.span.start && tokens[at]?.span.end !== tokens[at + 1]?.span.start;
}
