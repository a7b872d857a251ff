import type { Language, Span } from "@leesbewijs/domain";
import type { AnalysedToken, TimeExpression } from "@leesbewijs/language";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { isFinite, lower, tokensAt } from "../2-reading/tokens.ts";
import { wholeOf } from "../2-reading/whole-of.ts";
import { cutClause } from "../3-facts/cut-clause.ts";
import { standsAlone } from "../3-facts/stands-alone.ts";

const longest = 40;
const joining: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:[;:–—-]|en|maar|want|of|dus)$/u,
  en: /^(?:[;:–—-]|and|but|so|or)$/u,
};
const relative = /^(?:die|dat|waarin|waarbij|waarmee|waarvan|which|who|that)$/u;

/**
 * The shortest stretch of a sentence that holds a time and can be read by itself: its main clause, a noun with the relative
 * clause that holds the time ("een oorlog, die in 1994 eindigde"), or the whole.
 *
 * @returns its place without the final stop; null where none can be read by itself
 */
export function clauseAround(reading: Reading, sentence: ReadSentence, time: TimeExpression): Span | null {
  const { tokens } = sentence.analysed;
  const place = tokensAt(sentence.analysed, wholeOf(time));
  if (place === null) return null;
  const finite = tokens.findIndex(isFinite);
  const mainEnd = finite < 0 ? tokens.length : cutClause(sentence.analysed, finite);
  const withRelative = relativeClause(tokens, place.first, place.last);
  const tries = [
    ...(place.last < mainEnd && isCleanCut(tokens, mainEnd, reading.language) ? [{ first: 0, last: mainEnd - 1 }] : []),
    ...(withRelative === null ? [] : [withRelative]),
    { first: 0, last: tokens.length - 1 },
  ];
  for (const { first, last } of tries) {
    const end = lastWord(tokens, last);
    if (end - first < 3 || end - first > longest || !standsAlone(reading, sentence, first, end)) continue;
    if (
      !tokens.slice(first, end + 1).some(({ upos, features }) => upos === "VERB" || features.includes("VerbForm=Fin"))
    )
      continue;
    return { start: tokens[first]?.span.start ?? 0, end: tokens[end]?.span.end ?? 0 };
  }
  return null;
}

const when: Readonly<Record<Language, RegExp>> = { nl: /^toen$/u, en: /^when$/u };

/** "in 2016, toen het conflict oplaaide": what happened stands right behind its time. */
export function clauseBehind(reading: Reading, sentence: ReadSentence, time: TimeExpression): Span | null {
  const { tokens } = sentence.analysed;
  const place = tokensAt(sentence.analysed, time.span);
  if (place === null || tokens[place.last + 1]?.form !== ",") return null;
  const first = place.last + 2;
  if (!when[reading.language].test(lower(tokens[first]))) return null;
  const stop = tokens.findIndex(({ upos }, at) => at > first && upos === "PUNCT");
  const last = lastWord(tokens, (stop < 0 ? tokens.length : stop) - 1);
  if (last - first < 3 || last - first > longest || !standsAlone(reading, sentence, first + 1, last)) return null;
  return { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
}

/** What is left out begins with a sign or word that joins, and what is kept is no subordinate clause: "when", "while". */
function isCleanCut(tokens: readonly AnalysedToken[], end: number, language: Language): boolean {
  const [sign, next] = [tokens[end]?.form ?? "", tokens[end + 1]];
  const kept = tokens.slice(0, end);
  if (kept.some(({ upos }, at) => upos === "SCONJ" && (at === 0 || /^(?:,|en|and)$/u.test(lower(kept[at - 1])))))
    return false;
  return sign === "," ? !isFinite(next) : joining[language].test(sign.toLowerCase());
}

/** The noun phrase before ", die ..." and the clause up to its next comma, where the time stands in that clause. */
function relativeClause(
  tokens: readonly AnalysedToken[],
  from: number,
  to: number,
): { first: number; last: number } | null {
  let pronoun = from - 1;
  while (pronoun > 0 && tokens[pronoun]?.form !== ",") pronoun -= 1;
  if (pronoun <= 0 || !relative.test(lower(tokens[pronoun + 1]))) return null;
  let first = pronoun;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[first - 1]?.upos ?? "")) first -= 1;
  const noun = /^(?:NOUN|PROPN)$/.test(tokens[pronoun - 1]?.upos ?? "");
  // "Group of Six, which": the noun phrase reaches further than is sure.
  if (!noun || /^(?:of|van|-)$/u.test(lower(tokens[first - 1]))) return null;
  let last = to;
  while (last + 1 < tokens.length && tokens[last + 1]?.form !== ",") last += 1;
  return { first, last };
}

function lastWord(tokens: readonly AnalysedToken[], from: number): number {
  let last = from;
  while (last > 0 && /^[.,;:!?…–—-]+$/u.test(tokens[last]?.form ?? "")) last -= 1;
  return last;
}
