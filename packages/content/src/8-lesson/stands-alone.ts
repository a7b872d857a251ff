import type { Language } from "@leesbewijs/domain";
import type { AnalysedToken } from "@leesbewijs/language";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { lower } from "../2-reading/tokens.ts";
import { leaningStarts } from "../3-facts/word-lists.ts";

/** Words that mean something told elsewhere, wherever they stand. */
const pointing: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:deze|dit|dezelfde|hetzelfde|laatstgenoemde|eerstgenoemde|dergelijke|zulke|zo'n|zoiets|ander|andere|anderen|beide|beiden|allebei|daar|hier|toen|destijds|(?:daar|er|hier)(?:in|aan|op|van|mee|over|voor|door|bij|uit|toe|na|naar|onder|tegen|naast|achter|boven|tussen|om|heen|vandaan))$/u,
  en: /^(?:this|these|those|here|then|same|such|former|latter|both|other|others|another)$/u,
};
const definite = /^(?:de|het|the)$/u;

/**
 * Whether a stretch of a sentence can be read by itself beside the title: it does not begin with a word that leans on what
 * came before, no pronoun in it means somebody outside it, and its subject is not "het bedrijf" or "the mine" unless the
 * title or the first sentence speaks of one. Days that count from the news may stay: the date stands above the article.
 */
export function standsAlone(
  reading: Reading,
  sentence: ReadSentence,
  first = 0,
  last = sentence.analysed.tokens.length - 1,
): boolean {
  const { tokens } = sentence.analysed;
  const { language } = reading;
  if (leaningStarts[language].has(lower(tokens[first]))) return false;
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (pointing[language].test(lower(token)) && !joins(token, at > first)) return false;
    if (pointsOutside(tokens, at, first)) return false;
  }
  return !isBareSubject(reading, sentence, first);
}

/** "toen er oorlog uitbrak", "both ... and": these join what stands in the sentence itself. */
function joins({ upos }: AnalysedToken, inside: boolean): boolean {
  return inside && (upos === "SCONJ" || upos === "CCONJ");
}

/** A personal or demonstrative pronoun; a possessive or reflexive one may mean somebody named before it. */
function pointsOutside(tokens: readonly AnalysedToken[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token?.upos !== "PRON" || !/PronType=(?:Prs|Dem)/.test(token.features) || token.features.includes("Reflex=Yes"))
    return false;
  const own = token.features.includes("Poss=Yes") || /^(?:zijn|haar|hun|his|her|its|their)$/u.test(lower(token));
  return !own || !tokens.slice(first, at).some(({ upos }) => upos === "PROPN");
}

/** "Het bedrijf groeide": a noun with nothing but its article, in front. */
function isBareSubject(
  { sentences, text: { article } }: Reading,
  { analysed, index }: ReadSentence,
  first: number,
): boolean {
  const [det, noun, next] = [0, 1, 2].map((step) => analysed.tokens[first + step]);
  if (
    index === 0 ||
    noun?.upos !== "NOUN" ||
    !definite.test(lower(det)) ||
    /^(?:ADP|PROPN|NOUN|NUM)$/.test(next?.upos ?? "") ||
    next?.form === ","
  )
    return false;
  const told = sentences[0]?.analysed.tokens.some(({ lemma }) => lemma === noun.lemma) ?? false;
  return !told && !article.title.toLowerCase().includes(noun.lemma.toLowerCase());
}

/** A statement of the article itself, of a length that can be read at once. */
export function isStatement({ quoted, text, analysed: { tokens } }: ReadSentence): boolean {
  return (
    !quoted && tokens.length >= 7 && tokens.length <= 45 && /[.!]["”’)]?$/u.test(text) && !/["“”„«»]|''|``/u.test(text)
  );
}
