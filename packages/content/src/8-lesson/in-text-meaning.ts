import type { Language, Span } from "@leesbewijs/domain";
import type { AnalysedToken } from "@leesbewijs/language";
import { isFinite, lower } from "../2-reading/tokens.ts";

/** Tokens by place, both inside. */
type Stretch = { readonly first: number; readonly last: number };

const inOtherWords = /^(?:oftewel|ofwel|namelijk)$/u;
const articles: Readonly<Record<Language, RegExp>> = { nl: /^een$/u, en: /^an?$/u };
const copulas: Readonly<Record<Language, RegExp>> = { nl: /^(?:is|zijn)$/u, en: /^(?:is|are)$/u };
const fewest = 2;
const most = 22;

/**
 * What a sentence itself says that one of its words means: "X, oftewel Y", "X (Y)", "X, dat zijn Y", "X, a Y that …",
 * "X, which means Y", "X is een Y die …", "Y, ook wel X genoemd". Nothing is made up: it is a stretch of the sentence.
 *
 * @param at the place of the word among the tokens
 * @returns its place in the text, or null where the sentence does not explain the word
 */
export function inTextMeaning(tokens: readonly AnalysedToken[], at: number, language: Language): Span | null {
  // "panel heating": a word before a noun is a part of a name for something else.
  if (tokens[at + 1]?.upos === "NOUN" || tokens[at + 1]?.upos === "PROPN") return null;
  const found =
    behindSign(tokens, at, language) ??
    inBrackets(tokens, at) ??
    byCopula(tokens, at, language) ??
    beforeName(tokens, at);
  if (found === null || found.last < found.first) return null;
  const [start, end] = [tokens[found.first]?.span.start, tokens[found.last]?.span.end];
  return start === undefined || end === undefined ? null : { start, end };
}

/** ", oftewel Y", ", dat zijn Y", ", which means Y", ", een Y die …" right behind the word. */
function behindSign(tokens: readonly AnalysedToken[], at: number, language: Language): Stretch | null {
  if (tokens[at + 1]?.form !== ",") return null;
  const [one, two, three] = [lower(tokens[at + 2]), lower(tokens[at + 3]), lower(tokens[at + 4])];
  if (inOtherWords.test(one)) return upTo(tokens, at + 3, 1);
  if (one === "dat" && two === "wil" && three === "zeggen") return upTo(tokens, at + 5, fewest);
  if (one === "dat" && /^(?:is|zijn)$/u.test(two)) return upTo(tokens, at + 4, fewest);
  if (one === "which" && /^means?$/u.test(two)) return upTo(tokens, at + 4, fewest);
  if (one === "which" && /^(?:is|are)$/u.test(two) && articles.en.test(three)) return upTo(tokens, at + 4, fewest);
  if (one === "that" && two === "is" && three === ",") return upTo(tokens, at + 5, fewest);
  if (/^(?:de|het|the)$/u.test(one)) return definiteApposition(tokens, at + 2);
  if (!articles[language].test(one) || !isOfAKind(tokens, at)) return null;
  const stretch = upTo(tokens, at + 2, fewest);
  if (stretch === null || isList(tokens, stretch) || hasOwnVerb(tokens, stretch)) return null;
  const goesOn =
    tokens[stretch.last + 1]?.form === "," && /^(?:een|an?|en|of|and|or)$/u.test(lower(tokens[stretch.last + 2]));
  return goesOn ? null : stretch;
}

const relative = /^(?:die|dat|waar\p{L}*|that|which|who|where)$/u;

/** "een tractor, een auto en een fiets": what is joined before any clause that describes. */
function isList(tokens: readonly AnalysedToken[], { first, last }: Stretch): boolean {
  const inside = tokens.slice(first, last + 1).map(lower);
  const joins = inside.findIndex((word) => /^(?:en|of|and|or)$/u.test(word));
  const describes = inside.findIndex((word) => relative.test(word));
  return joins >= 0 && (describes < 0 || joins < describes);
}

/** ", a category 3 storm must have winds": a sentence of its own, not a description. */
function hasOwnVerb(tokens: readonly AnalysedToken[], { first, last }: Stretch): boolean {
  const inside = tokens.slice(first, last + 1);
  const describes = inside.findIndex((token) => relative.test(lower(token)));
  return inside.slice(0, describes < 0 ? inside.length : describes).some(isFinite);
}

/** "The first parcel, a box of insulin": one of them is described, not the word. */
function isOfAKind(tokens: readonly AnalysedToken[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /^(?:NOUN|ADJ|ADV)$/.test(tokens[before]?.upos ?? "")) before -= 1;
  if (/^(?:de|het|the|this|that|these|those|deze|dit|die|dat)$/u.test(lower(tokens[before]))) return false;
  return (
    tokens[before]?.upos !== "NUM" &&
    !/Poss=Yes/.test(tokens[before]?.features ?? "") &&
    tokens[before]?.upos !== "PROPN"
  );
}

/** ", de zin om te lezen,": closed by a comma, with a clause that says which, and no further item of a list behind it. */
function definiteApposition(tokens: readonly AnalysedToken[], first: number): Stretch | null {
  const stretch = upTo(tokens, first, fewest + 1);
  if (stretch === null || tokens[stretch.last + 1]?.form !== ",") return null;
  const inside = tokens.slice(first, stretch.last + 1).map(lower);
  const says = inside.some(
    (word, at) => /^(?:die|dat|that|which)$/u.test(word) || (word === "om" && inside.slice(at).includes("te")),
  );
  return says && !/^(?:DET|CCONJ|NOUN|PROPN|PRON)$/.test(tokens[stretch.last + 2]?.upos ?? "") ? stretch : null;
}

/** Up to the next comma, dash, bracket or the end; a clause with "die" or "that" keeps its own verb. */
function upTo(tokens: readonly AnalysedToken[], first: number, least: number): Stretch | null {
  let last = first;
  while (last < tokens.length && !/^(?:[,;:.!?()–—-]|\.\.\.|…)$/u.test(tokens[last]?.form ?? ".")) last += 1;
  const count = last - first;
  return count >= least && count <= most ? { first, last: last - 1 } : null;
}

/** "(Y)" behind the word, where Y is words and not a name, a number or a year. */
function inBrackets(tokens: readonly AnalysedToken[], at: number): Stretch | null {
  if (tokens[at + 1]?.form !== "(" || tokens.slice(0, at).some(isOpening)) return null;
  const close = tokens.findIndex((token, place) => place > at && token.form === ")");
  const stretch = { first: at + 2, last: close - 1 };
  const inside = tokens.slice(stretch.first, close < 0 ? 0 : close);
  const plain = inside.length >= fewest && inside.length <= most && /^\p{Ll}/u.test(inside[0]?.form ?? "");
  return plain && inside.some(({ upos }) => upos === "NOUN") && !inside.some(({ upos }) => upos === "NUM")
    ? stretch
    : null;
}

function isOpening({ form }: AnalysedToken): boolean {
  return form === "(";
}

/** "Zeegras is een plant die …", "A drone is a …" at the start of a sentence. */
function byCopula(tokens: readonly AnalysedToken[], at: number, language: Language): Stretch | null {
  const alone = at === 0 || (at === 1 && articles[language].test(lower(tokens[0])));
  if (!alone || !copulas[language].test(lower(tokens[at + 1])) || tokens[at]?.upos !== "NOUN") return null;
  const plural = /^(?:zijn|are)$/u.test(lower(tokens[at + 1]));
  const says = plural
    ? tokens[at + 2]?.upos === "NOUN" || tokens[at + 2]?.upos === "ADJ"
    : articles[language].test(lower(tokens[at + 2]));
  let last = tokens.length - 1;
  while (last > at && /^[.!]$/u.test(tokens[last]?.form ?? "")) last -= 1;
  const stretch = { first: at + 2, last };
  const relative = tokens
    .slice(at + 3, last)
    .some((token) => /^(?:die|dat|waar\p{L}*|that|which|who)$/u.test(lower(token)));
  return says && relative && last - at >= 4 && last - at <= most + 4 ? stretch : null;
}

/** "Y, ook wel X genoemd", "Y, also known as X": what the noun before it is called. */
function beforeName(tokens: readonly AnalysedToken[], at: number): Stretch | null {
  const dutch =
    lower(tokens[at - 1]) === "wel" && lower(tokens[at - 2]) === "ook" && lower(tokens[at + 1]) === "genoemd";
  const english = lower(tokens[at - 1]) === "as" && lower(tokens[at - 2]) === "known";
  const comma = dutch ? at - 3 : lower(tokens[at - 3]) === "also" ? at - 4 : at - 3;
  const oftewel = inOtherWords.test(lower(tokens[at - 1])) && tokens[at - 2]?.form === ",";
  const end = oftewel ? at - 2 : (dutch || english) && tokens[comma]?.form === "," ? comma : -1;
  if (end <= 0) return null;
  let first = end;
  while (first > 0 && /^(?:NOUN|ADJ|NUM|DET)$/u.test(tokens[first - 1]?.upos ?? "") && !isFinite(tokens[first - 1]))
    first -= 1;
  return first < end ? { first, last: end - 1 } : null;
}
