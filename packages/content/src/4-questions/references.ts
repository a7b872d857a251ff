import type { Language } from "@leesbewijs/domain";
import type { TimeExpression } from "@leesbewijs/language";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { shownName } from "../2-reading/shown-name.ts";
import { wholeOf } from "../2-reading/whole-of.ts";
import { isPlural, lower, tokensAt } from "../2-reading/tokens.ts";
import { dateInWords } from "./date-in-words.ts";
import { isNamedBefore, isSpeaker, isTold } from "./named-within.ts";
import { pairRewordings } from "./pair-of-names.ts";
import { range, type Rewording, sayTokens } from "./say-tokens.ts";
import { isLoneDemonym, isSpecific, kinds, person } from "./specific-noun.ts";
import { articleFor } from "./told-before.ts";

const leaning: Record<Language, RegExp> = {
  nl: /^(?:hij|zij|ze|hem|haar|hun|hen|hij's|die|dit|deze|dat|dezelfde|hetzelfde|zo'n|zoiets|laatstgenoemde|eerstgenoemde|daar|hier|zo|dergelijke|zulke|mij|me|ons|onze|wij|we|ik|mijn|je|jij|jou|jouw|jullie|u|uw|beide|beiden|allebei|(?:daar|er|hier)(?:in|aan|op|van|mee|over|voor|door|bij|uit|toe|na|naar|onder|tegen|naast|mede|achter|boven|tussen|om|omheen|heen|vandaan))$/u,
  en: /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|here|there|former|latter|both|i|we|us|our|ours|my|me|you|your)$/u,
};
/** May stand for somebody within the question itself: "Wie verloor zijn baan?" */
const ownable: Record<Language, ReadonlySet<string>> = {
  nl: new Set(["zijn", "haar", "hun", "zich"]),
  en: new Set(["his", "her", "its", "their"]),
};
const definite: Record<Language, ReadonlySet<string>> = { nl: new Set(["de", "het"]), en: new Set(["the"]) };
const deictic: Record<Language, RegExp> = {
  nl: /^(?:nu|momenteel|thans|onlangs|inmiddels|tegenwoordig|huidig|huidige|vorig|vorige|volgend|volgende|voorheen|afgelopen|komend|komende|laatste|voorlaatste|eerstvolgende)$/u,
  en: /^(?:now|currently|recently|today|nowadays|current|ago|last|next|previous|coming|upcoming|latest)$/u,
};

export type Resolved = { readonly rewordings: readonly Rewording[]; readonly leaning: number };

/**
 * What has to be said in other words for a stretch of a sentence to stand alone: days that count from the day of the news
 * get their date, references that are certain get their name.
 *
 * @param owner whether a possessive may refer to somebody who is in the question.
 * @returns null where something points outside and it is not certain at what
 */
export function resolveReferences(
  reading: Reading,
  sentence: ReadSentence,
  tokens: readonly number[],
  owner: boolean,
): Resolved | null {
  const { language } = reading;
  const rewordings: Rewording[] = [
    ...timeRewordings(sentence, tokens, reading),
    ...nameRewordings(reading, sentence, tokens),
    ...pairRewordings(reading, sentence, tokens),
  ];
  let leans = 0;
  if (sentence.times.some((time) => losesTime(reading, sentence, time, tokens))) return null;
  // "Monday saw ...", "Monday's bid": a day that is no adverbial cannot take its date.
  const isNoun = rewordings.some(({ first, last }) => {
    const isTime = sentence.times.some((time) => (tokensAt(sentence.analysed, time.span)?.last ?? -1) === last);
    const next = sentence.analysed.tokens[last + 1]?.form ?? "";
    return isTime && (/^['’]s?$/u.test(next) || sentence.analysed.tokens[first]?.relation.startsWith("nsubj") === true);
  });
  if (isNoun) return null;
  // A stretch of days counted from the news would need two dates.
  if (
    sentence.times.some(
      (time) =>
        time.value.kind === "interval" &&
        isRelative(time) &&
        tokens.includes(tokensAt(sentence.analysed, time.span)?.first ?? -1),
    )
  )
    return null;
  for (const at of tokens) {
    if (rewordings.some(({ first, last }) => at >= first && at <= last)) continue;
    const token = sentence.analysed.tokens[at];
    const word = lower(token);
    if (isSpeaker(reading, sentence, at) || isNamedBefore(sentence, at, tokens)) continue;
    // "taught her where": somebody, not whose.
    if (/^(?:her|haar)$/u.test(word) && !/^(?:NOUN|ADJ|NUM|PROPN)$/u.test(sentence.analysed.tokens[at + 1]?.upos ?? ""))
      return null;
    if (owner && ownable[language].has(word)) continue;
    // "said that house's owner": it points, it does not join.
    if (word === "that" && /^['’]s$/u.test(sentence.analysed.tokens[at + 2]?.form ?? "")) return null;
    // "thinks that was a mistake"
    if (
      word === "that" &&
      sentence.analysed.tokens[at + 1]?.upos === "AUX" &&
      token?.features.includes("PronType=Rel") !== true
    )
      return null;
    if (word === "het" && isNoArticle(sentence, at) && !isEmptySubject(sentence, at)) return null;
    if (ownable[language].has(word) && word !== "zich" && token?.upos !== "AUX" && token?.upos !== "VERB") return null;
    const article = articleFor(reading, sentence, at);
    if (article !== null) {
      // "for this prorogation", of which the article has spoken: "for the prorogation".
      rewordings.push({ first: at, last: at, text: article });
      leans += 1;
      continue;
    }
    if (leaning[language].test(word) && !isJoining(sentence, at) && !isQualifier(sentence, at) && !isTold(sentence, at))
      return null;
    if (deictic[language].test(word) && !sentence.times.some(({ span }) => inside(token?.span, span))) return null;
    // "het" as a subject or object stands for something told before; before a noun it is an article.
    if (word === "het" && token?.upos === "PRON" && !isEmptySubject(sentence, at)) return null;
    if (word === "er" && hasLooseParticle(sentence, at)) return null;
    if (isLoneDemonym(reading, sentence, at)) leans += 3;
    if (!leansByKind(reading, sentence, at)) continue;
    // What the article is about is known to whoever has read it.
    // A subject that is not known says of nobody what is asked.
    const isSubject = token?.relation.startsWith("nsubj") === true;
    const isKnown = isTopic(reading, sentence, at);
    leans += isSubject ? (isKnown ? 1 : 3) : isKnown ? 0 : 1;
  }
  return { rewordings: rewordings.sort((a, b) => a.first - b.first), leaning: leans };
}

/**
 * A time that cannot be said so that it keeps: one that belongs to a noun ("the copy of Tuesday"), a month of every year
 * ("flowers until October"), or several words without a date ("two weeks before").
 */
function losesTime(
  { language, text: { newsDate } }: Reading,
  sentence: ReadSentence,
  time: TimeExpression,
  tokens: readonly number[],
): boolean {
  const place = tokensAt(sentence.analysed, wholeOf(time));
  if (place === null || !tokens.includes(place.first) || !isRelative(time)) return false;
  if (/^(?:van|of)$/u.test(time.preposition?.text.toLowerCase() ?? "")) return true;
  const said = dateInWords(time, language);
  if (said === "") return place.last > place.first + (time.preposition === undefined ? 0 : 1);
  const { value } = time;
  const isPast = sentence.analysed.tokens.some(
    ({ features }) => features.includes("Tense=Past") || features.includes("VerbForm=Part"),
  );
  return (
    "to" in value &&
    (value.grain === "month" || value.grain === "season") &&
    !isPast &&
    newsDate !== null &&
    value.to < newsDate.value
  );
}

/** "er ... rekening mee", "er ... tegenover": "er" with the rest of it further on points outside. */
function hasLooseParticle({ analysed: { tokens } }: ReadSentence, from: number): boolean {
  return tokens.some(({ upos, form }, at) => {
    if (at <= from || (upos !== "ADP" && upos !== "ADV") || !particle.test(form)) return false;
    const next = tokens[at + 1]?.upos ?? "PUNCT";
    return !/^(?:NOUN|PROPN|DET|ADJ|NUM|PRON|ADV)$/u.test(next);
  });
}
const particle = /^(?:mee|tegenover|van|op|aan|uit|in|voor|over|bij|naar|toe|af|door|onder|tegen|om)$/u;

/** "het in het laboratorium": what follows is no noun that it could be the article of; "het doorsnijden" is one. */
function isNoArticle({ analysed: { tokens } }: ReadSentence, at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:ADP|ADV|AUX|PUNCT)$/u.test(next?.upos ?? "") ||
    (next?.upos === "VERB" && next.features.includes("VerbForm=Fin"))
  );
}

/** "het regent", "het is mogelijk dat": nothing is meant by it. */
function isEmptySubject({ analysed: { tokens } }: ReadSentence, at: number): boolean {
  const near = [tokens[at - 1], tokens[at + 1]];
  const hasClause = tokens.some(({ upos, form }, other) => other > at && (upos === "SCONJ" || form === "om"));
  return hasClause && near.some((token) => empty.has(token?.lemma ?? ""));
}
const empty = new Set("zijn worden lijken blijken schijnen gaan duren vallen".split(" "));

/** "the former mayor", "both sides of the river": the noun follows. */
function isQualifier({ analysed: { tokens } }: ReadSentence, at: number): boolean {
  const next = tokens[at + 1];
  if (lower(tokens[at]) === "former") return /^(?:NOUN|ADJ|PROPN)$/u.test(next?.upos ?? "");
  return lower(tokens[at]) === "both" && next?.upos === "NOUN" && lower(tokens[at + 2]) === "of";
}

/** "die" of a relative clause, "dat" of a subordinate one: they join, they do not point outside. */
function isJoining(sentence: ReadSentence, at: number): boolean {
  const token = sentence.analysed.tokens[at];
  if (token === undefined) return false;
  if (token.features.includes("PronType=Rel") || token.upos === "SCONJ") return at > 0;
  return /^(?:there|it)$/u.test(lower(token)) && token.relation.startsWith("expl");
}

function inside(part: { start: number; end: number } | undefined, whole: { start: number; end: number }): boolean {
  return part !== undefined && part.start >= whole.start && part.end <= whole.end;
}

/** Relative days in words that keep: "vrijdag" -> "op vrijdag 9 oktober 2020". Left out where the date is not known. */
function timeRewordings(sentence: ReadSentence, tokens: readonly number[], { language }: Reading): Rewording[] {
  let before = "";
  return sentence.times.flatMap((time) => {
    const place = tokensAt(sentence.analysed, wholeOf(time));
    if (place === null || !tokens.includes(place.first) || !isRelative(time)) return [];
    const text = dateInWords(time, language);
    // "gisteren zondag": one day told twice is dated once.
    const isAgain = text !== "" && text === before;
    before = text;
    return [{ ...place, text: isAgain ? "" : text }];
  });
}

export function isRelative(time: TimeExpression): boolean {
  const { value } = time;
  return "anchoredOn" in value && value.anchoredOn !== undefined;
}

function nameRewordings(reading: Reading, sentence: ReadSentence, tokens: readonly number[]): Rewording[] {
  return sentence.references.flatMap(({ first, last, entity }) => {
    if (!tokens.includes(first)) return [];
    // "Jansen zei dat hij ...": the sentence itself says who is meant.
    const isNamed = sentence.names.some((name) => name.entity.id === entity.id && tokens.includes(name.first));
    const said = sayTokens(sentence, range(first, last + 1));
    return [{ first, last, text: isNamed || isSpeaker(reading, sentence, first) ? said : shownName(reading, entity) }];
  });
}

const institutions =
  /^(?:politie|regering|rechter|rechtbank|gemeente|overheid|kabinet|parlement|brandweer|justitie|koning|koningin|paus|premier|president|beurs|markt|zon|wereld|economie|natuur|wetenschap|recherche|douane|marine|luchtmacht|leger|police|government|court|parliament|army|king|queen|pope|economy|world|stock|market|sun|public|military|navy)$/u;

/** "De middenvelder": one person or thing known from before, as the subject of a later sentence. */
function isBareSubject(reading: Reading, sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence.analysed;
  const noun = tokens[at];
  if (
    noun === undefined ||
    sentence.index === 0 ||
    !noun.relation.startsWith("nsubj") ||
    !noun.features.includes("Number=Sing")
  )
    return false;
  if (institutions.test(noun.lemma) || isSpecific(reading, noun)) return false;
  const telling = person.test(noun.lemma)
    ? /^(?:flat|appos|nmod|acl)/u
    : /^(?:amod|nummod|compound|flat|appos|nmod|acl)/u;
  return !tokens.some(({ head, relation }) => head === at && telling.test(relation));
}

/** The title or the first sentence speaks of it, in a later sentence. */
function isTopic({ sentences, text }: Reading, { index, analysed }: ReadSentence, at: number): boolean {
  const { lemma = "", features = "" } = analysed.tokens[at] ?? {};
  const inLead = sentences[0]?.analysed.tokens.some(
    (token) => token.lemma === lemma && token.features.includes("Number=Plur") === features.includes("Number=Plur"),
  );
  return index > 0 && lemma.length > 3 && (inLead === true || text.article.title.toLowerCase().includes(lemma));
}

const ordinals = /^(?:eerste|tweede|laatste|overige|andere|first|second|last|other|remaining)$/u;

/** "het gebied", "de twee landen": a kind of thing with the definite article and nothing behind it that says which. */
function leansByKind(reading: Reading, sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence.analysed;
  const noun = tokens[at];
  if (noun?.upos !== "NOUN") return false;
  const determined = tokens.some(
    (token, other) => token.head === at && other < at && definite[reading.language].has(lower(token)),
  );
  if (!determined) return false;
  const modified = tokens.some(
    (token, other) => token.head === at && other > at && /^(?:nmod|acl|appos|flat|obl)/u.test(token.relation),
  );
  if (modified) return false;
  // "De eerste vliegtuigen": the first of which?
  if (isPlural(noun) && ordinals.test(lower(tokens[at - 1]))) return true;
  if (kinds[reading.language].test(noun.lemma) || isBareSubject(reading, sentence, at)) return true;
  return reading.sentences.some(
    (earlier) =>
      earlier.index < sentence.index &&
      earlier.analysed.tokens.some(({ lemma, upos }) => lemma === noun.lemma && upos === "NOUN"),
  );
}
