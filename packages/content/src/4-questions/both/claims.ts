import type { Entity } from "@leesbewijs/language";
import { mostSentences, type Reading, type ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, isPlural, lower, subtree, type TokenRange, within } from "../../2-reading/tokens.ts";
import { speechVerbs } from "../../3-facts/word-lists.ts";
import { range, sayTokens } from "../say-tokens.ts";

/** Who says something in the article, and what. */
export type Claim = {
  readonly sentence: ReadSentence;
  /** As an answer: "Jan de Vries", "de politie". */
  readonly speaker: string;
  readonly entity: Entity | null;
  readonly plural: boolean;
  readonly verb: string;
  /** The tokens that are said: behind "dat" or "that", or a sentence of its own. */
  readonly content: TokenRange;
  readonly form: "that" | "sentence";
};

const longestSpeaker = 8;

/** Everything that somebody is said to say outside quotation marks, where speaker and words can be told apart for sure. */
export function claimsIn(reading: Reading): Claim[] {
  return reading.sentences.slice(0, mostSentences).flatMap((sentence) => {
    if (sentence.quoted || /["“”«»]|''|``/u.test(sentence.text) || !/[.!]$/u.test(sentence.text)) return [];
    const claim = saidBefore(reading, sentence) ?? saidBehind(reading, sentence) ?? accordingTo(reading, sentence);
    return claim === null ? [] : [claim];
  });
}

/** "De politie meldt dat ...", "The army said (that) ...". */
function saidBefore(reading: Reading, sentence: ReadSentence): Claim | null {
  const { tokens } = sentence.analysed;
  const verb = tokens.findIndex((token) => isSpeech(reading, token) && isFinite(token));
  if (verb < 1 || verb > longestSpeaker) return null;
  const joins = lower(tokens[verb + 1]) === (reading.language === "nl" ? "dat" : "that");
  if (reading.language === "nl" && !joins) return null;
  const first = verb + (joins ? 2 : 1);
  const content = upToStop(sentence, first);
  if (content === null || !hasOwnClause(sentence, content, verb, joins)) return null;
  // "The gazette further reported": the adverb is not the speaker.
  const last = tokens[verb - 1]?.upos === "ADV" ? verb - 2 : verb - 1;
  return claim(sentence, { first: 0, last }, verb, content, "that");
}

/** "De brug gaat dicht, meldt de gemeente." "The bridge will close, the council said." */
function saidBehind(reading: Reading, sentence: ReadSentence): Claim | null {
  const { tokens } = sentence.analysed;
  const stop = tokens.length - 1;
  const comma = tokens.map(({ form }) => form).lastIndexOf(",");
  if (comma < 5 || stop - comma > longestSpeaker + 2) return null;
  const content = { first: 0, last: comma - 1 };
  if (!tokens.slice(0, comma).some(isFinite) || lower(tokens[0]) === "volgens") return null;
  const dutch = reading.language === "nl";
  const verb = dutch
    ? comma + 1
    : tokens.findIndex((token, at) => at > comma && isSpeech(reading, token) && isFinite(token));
  if (verb < 0 || !isSpeech(reading, tokens[verb]) || !isFinite(tokens[verb])) return null;
  if (!dutch && verb !== stop - 1) return null;
  const speaker = dutch ? { first: verb + 1, last: stop - 1 } : { first: comma + 1, last: verb - 1 };
  // "meldt de krant vrijdag": only what belongs to the subject is the speaker.
  const head = tokens.findIndex(
    ({ relation, head: up }, at) => within(at, speaker) && up === verb && relation.startsWith("nsubj"),
  );
  if (head < 0) return null;
  const own = subtree(sentence.analysed, head);
  if (own.first !== speaker.first || own.last > speaker.last) return null;
  return claim(sentence, own, verb, content, "sentence");
}

/** "Volgens de politie ...", "According to the report, ...". */
function accordingTo(reading: Reading, sentence: ReadSentence): Claim | null {
  if (reading.language !== "en") return null;
  const { tokens } = sentence.analysed;
  if (lower(tokens[0]) !== "according" || lower(tokens[1]) !== "to") return null;
  const comma = tokens.findIndex(({ form }) => form === ",");
  if (comma < 3 || comma > longestSpeaker + 2) return null;
  // "According to Bos, a builder, two walls ...": what is told of the speaker is not what is said.
  const next = tokens.findIndex(({ form }, at) => at > comma && form === ",");
  const isTold = /^an?$/u.test(lower(tokens[comma + 1])) && next > 0 && !tokens.slice(comma, next).some(isFinite);
  const content = upToStop(sentence, (isTold ? next : comma) + 1);
  if (content === null || !tokens.slice(content.first, content.last + 1).some(isFinite)) return null;
  return claim(sentence, { first: 2, last: comma - 1 }, 0, content, "sentence");
}

function claim(
  sentence: ReadSentence,
  place: TokenRange,
  verb: number,
  content: TokenRange,
  form: Claim["form"],
): Claim | null {
  const { tokens } = sentence.analysed;
  const words = tokens.slice(place.first, place.last + 1);
  const meant = sentence.references.find(({ first, last }) => first === place.first && last === place.last);
  const named = sentence.names.filter(({ first, last }) => first >= place.first && last <= place.last);
  const person = named.filter(({ entity }) => entity.type === "person");
  const entity =
    meant?.entity ??
    (person.length === 1
      ? person[0]?.entity
      : named.length === 1 && named[0]?.first === place.first && named[0].last === place.last
        ? named[0].entity
        : undefined);
  if (entity === undefined) {
    // A pronoun, or something that leans on what was told before, is nobody's name.
    if (words.some(({ upos, form: word }) => upos === "PRON" || word === "," || upos === "VERB" || upos === "SCONJ"))
      return null;
    if (!words.some(({ upos }) => upos === "NOUN" || upos === "PROPN") || person.length > 1) return null;
    if (
      /^(?:deze|die|dit|dat|zijn|haar|hun|this|that|these|those|his|her|their|its|many|some|veel|sommige)$/u.test(
        lower(words[0]),
      )
    )
      return null;
    if (!/^(?:DET|NOUN|PROPN|ADJ)$/u.test(words[0]?.upos ?? "")) return null;
  }
  if (words.length > longestSpeaker) return null;
  const said = sayTokens(sentence, range(place.first, place.last + 1));
  const speaker = entity?.name ?? (words[0]?.upos === "PROPN" ? said : said.charAt(0).toLowerCase() + said.slice(1));
  const head = words.find(({ relation }) => relation.startsWith("nsubj"));
  const plural = isPlural(head) || words.some(({ upos }) => upos === "CCONJ");
  return { sentence, speaker, entity: entity ?? null, plural, verb: tokens[verb]?.form ?? "", content, form };
}

function isSpeech(
  { language }: Reading,
  token: { readonly lemma: string; readonly upos: string } | undefined,
): boolean {
  return token?.upos === "VERB" && speechVerbs[language].has(token.lemma) && !weak.has(token.lemma);
}
/** These may have a clause that nobody says. */
const weak = new Set("laten vinden toevoegen add believe think expect describe estimate suggest".split(" "));

function upToStop({ analysed: { tokens } }: ReadSentence, first: number): TokenRange | null {
  const last = tokens.length - 2;
  const stretch = tokens.slice(first, last + 1);
  if (stretch.length < 4 || stretch.length > 26) return null;
  return stretch.some(({ form }) => /^[;:()–—]$|^--$/u.test(form)) ? null : { first, last };
}

/** What is said has a subject and a verb of its own. */
function hasOwnClause(
  { analysed: { tokens } }: ReadSentence,
  content: TokenRange,
  verb: number,
  joins: boolean,
): boolean {
  const inside = tokens.slice(content.first, content.last + 1);
  const hasSubject = inside.some(({ relation }) => /^(?:nsubj|expl)/u.test(relation));
  const hasVerb = inside.some((token) => isFinite(token) || token.upos === "AUX");
  if (!hasSubject || !hasVerb) return false;
  return (
    joins ||
    tokens.some(({ head, relation }, at) => within(at, content) && head === verb && relation.startsWith("ccomp"))
  );
}
