import type { Language } from "@leesbewijs/domain";
import type { AnalysedToken } from "@leesbewijs/language";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { lower } from "../2-reading/tokens.ts";
import { leaningStarts } from "./word-lists.ts";

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
  // Nothing stands before the first sentence: unless it begins with a pronoun, it says itself what it means.
  if (sentence.index === 0 && first === 0 && tokens[0]?.upos !== "PRON") return true;
  if (leaningStarts[language].has(lower(tokens[first]))) return false;
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (pointing[language].test(lower(token)) && !joins(token, at > first)) return false;
    if (pointsOutside(sentence, at, first)) return false;
  }
  return !isBareSubject(reading, sentence, first);
}

/** "toen er oorlog uitbrak", "both ... and": these join what stands in the sentence itself. */
function joins({ upos }: AnalysedToken, inside: boolean): boolean {
  return inside && (upos === "SCONJ" || upos === "CCONJ");
}

/** A personal or demonstrative pronoun, unless it surely means somebody who is named before it; a possessive or reflexive one may. */
function pointsOutside({ analysed, names, references }: ReadSentence, at: number, first: number): boolean {
  const token = analysed.tokens[at];
  const isPersonal = token?.upos === "PRON" && /PronType=(?:Prs|Dem)/.test(token.features);
  if (token === undefined || !isPersonal || token.features.includes("Reflex=Yes")) return false;
  const meant = references.find((reference) => reference.first === at && reference.last === at);
  if (names.some((name) => name.entity === meant?.entity && name.first >= first && name.last < at)) return false;
  const own = token.features.includes("Poss=Yes") || /^(?:zijn|haar|hun|his|her|its|their)$/u.test(lower(token));
  return !own || !analysed.tokens.slice(first, at).some(({ upos }) => upos === "PROPN");
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
    /^(?:ADP|PROPN|NOUN|NUM)$/.test(next?.upos ?? "")
  )
    return false;
  // A long word says which by itself: "het staakt-het-vuren".
  if (noun.form.length > 11) return false;
  const told =
    sentences[0]?.analysed.tokens.some(({ lemma, upos }) => lemma === noun.lemma && upos === noun.upos) ?? false;
  return !told && !article.title.toLowerCase().includes(noun.lemma.toLowerCase());
}

/** A statement of the article itself, of a length that can be read at once. */
export function isStatement({ quoted, text, analysed: { tokens } }: ReadSentence): boolean {
  return (
    !quoted && tokens.length >= 7 && tokens.length <= 45 && /[.!]["”’)]?$/u.test(text) && !/["“”„«»]|''|``/u.test(text)
  );
}
