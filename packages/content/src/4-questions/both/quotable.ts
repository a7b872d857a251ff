import type { Span } from "@leesbewijs/domain";
import type { AnalysedToken } from "@leesbewijs/language";
import type { Reading } from "../../2-reading/reading.ts";
import { isMisprinted } from "../../2-reading/is-misprinted.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { certaintyOf } from "../../3-facts/certainty.ts";
import type { ReadSentence } from "../../2-reading/reading.ts";
import { hangsFrom, isFinite, lower } from "../../2-reading/tokens.ts";
import { opensTail } from "../../3-facts/read-english-clause.ts";
import { leaningStarts } from "../../3-facts/word-lists.ts";
import { hasOpenClause } from "../has-open-clause.ts";
import { resolveReferences } from "../references.ts";
import { range, type Rewording } from "../say-tokens.ts";
import { isPersonNoun } from "./noun-phrases.ts";
import { type Edit, retell } from "./retell.ts";

/** A stretch of a sentence that can be shown by itself. */
export type Quotable = {
  readonly sentence: ReadSentence;
  /** Its tokens, from `start` up to and without `end`. */
  readonly start: number;
  readonly end: number;
  /** Its place in the article, without the stop. */
  readonly span: Span;
  /** What is said in other words, so that it keeps: "hij" by his name, "vrijdag" with its date, brackets left out. */
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly leaning: number;
};

/** What joins more on to a clause; elsewhere a full stop may have been forgotten. */
const goesOn = /^(?:,|and|or)$/u;
const longest = { nl: 28, en: 34 } as const;

/**
 * A sentence (or its main clause) that says something by itself: what points outside is said by its name or date, nobody
 * speaks in quotation marks, and it is neither too short nor too long to be read at a glance.
 *
 * @param clause its main clause where that was read; null takes the whole sentence.
 */
export function quotable(reading: Reading, sentence: ReadSentence, clause: Clause | null): Quotable | null {
  const { tokens } = sentence.analysed;
  // What a tail adds is told too, where that can be read at a glance.
  const hasTail = clause !== null && opensTail(tokens[clause.end + 1]) && tokens.length <= longest[reading.language];
  return (hasTail ? quotableTo(reading, sentence, null) : null) ?? quotableTo(reading, sentence, clause);
}

function quotableTo(reading: Reading, sentence: ReadSentence, clause: Clause | null): Quotable | null {
  const { tokens } = sentence.analysed;
  const { language } = reading;
  if (sentence.quoted || !/[.!]$/u.test(sentence.text) || isMisprinted(sentence.text, language)) return null;
  if (/\bWiki(?:news|nieuws)\b/u.test(sentence.text)) return null;
  const whole = tokens.length - 1;
  const read = clause === null || clause.end > whole - 4 ? whole : clause.end;
  const end = read > longest[language] ? (cutAtComma(tokens, longest[language]) ?? read) : read;
  // An English clause may be cut only where another begins: elsewhere it may have lost what belongs to it.
  if (language === "en" && end !== whole && !startsClause(tokens, end))
    return whole <= longest.en && clause !== null && goesOn.test(lower(tokens[end]))
      ? quotableTo(reading, sentence, null)
      : null;
  const start = opensWithJoin(tokens) ? 1 : 0;
  if (end - start < 6 || end - start > longest[language] || hasOpenClause(tokens.slice(start, end))) return null;
  const first = lower(tokens[start]);
  if (clause === null && !hasVerb(reading, sentence)) return null;
  // "Brazilië en Peru bleven tegen": against what?
  if (
    language === "nl" &&
    /^(?:tegen|voor|mee)$/u.test(lower(tokens[end - 1])) &&
    tokens.find(isFinite)?.lemma === "blijven"
  )
    return null;
  // "Mooier kon niet": than what?
  if (tokens[start]?.features.includes("Degree=Cmp") === true) return null;
  // "De opening van het bad | en de sporthal is uitgesteld": the verb was cut off.
  // "Inwoners gaan betalen": what may be an infinitive is none where it has a subject.
  // "twee gelijke spelen", "het vertrek": what an adjective or an article belongs to is no verb.
  const isNoun = (before: AnalysedToken | undefined): boolean =>
    language === "nl" &&
    ((before?.upos === "ADJ" && before.form.endsWith("e")) || /^(?:de|het|een)$/u.test(lower(before)));
  const isVerb = (token: AnalysedToken, place: number): boolean =>
    !isNoun(tokens[place + start - 1]) &&
    (isFinite(token) ||
      (/^(?:VERB|AUX)$/u.test(token.upos) &&
        (language === "en" ||
          tokens.some(({ head, relation }) => head === place + start && relation.startsWith("nsubj")))));
  // "Het vertrek van de superjumbo | en de stop zijn uitgesteld": a word that nobody knows was taken for the verb.
  const isKnown = ({ form }: AnalysedToken): boolean =>
    language === "en" || end === whole || reading.frequency.words.has(form.toLowerCase());
  if (!tokens.slice(start, end).some((token, at) => isVerb(token, at) && isKnown(token))) return null;
  if (leaningStarts[language].has(first) || /^(?:hoe|wat|waar\p{L}*|how|what|which|that)$/u.test(first)) return null;
  if (/^(?:In addition|As a result|For example|For instance|In fact|Of course),|^Since then\b/u.test(sentence.text))
    return null;
  if (!/^[\p{Lu}\d‘'"“]/u.test(sentence.text)) return null;
  // "Sinds twee weken" was so on the day of the news.
  if (sentence.times.some(({ value }) => value.kind === "duration" && value.relation === "since")) return null;
  const resolved = resolveReferences(reading, sentence, range(start, end), hasOwner(sentence, start, end));
  if (resolved === null) return null;
  // A possessive in front has nobody to belong to.
  if (/^(?:zijn|haar|hun|his|her|their|its)$/u.test(first)) return null;
  const edits = editsOf(reading, sentence, resolved.rewordings, start, end);
  const span = {
    start: tokens[start]?.span.start ?? sentence.span.start,
    end: tokens[end - 1]?.span.end ?? sentence.span.end,
  };
  if (edits === null || (end !== whole && /^(?:het|dit|dat)$/u.test(first) && isFinite(tokens[start + 1]))) return null;
  const text = retell(reading.text.article.text, span, edits);
  if (/[:;()“”"«»]|''|``|--|\s[‘’'`]\s/u.test(text) || /(?:^|\s)['‘](?![nst]\b)\p{L}/u.test(text)) return null;
  return { sentence, start, end, span, edits, text: `${text}.`, leaning: resolved.leaning };
}

/** Whose "zijn" or "their" may be: somebody named, or a subject before it that does not hold the word itself. */
function hasOwner({ analysed, names }: ReadSentence, start: number, end: number): boolean {
  const { tokens } = analysed;
  const possessive = tokens.findIndex(
    (token, at) =>
      at >= start &&
      at < end &&
      /^(?:zijn|haar|hun|his|her|its|their)$/u.test(lower(token)) &&
      token.upos !== "AUX" &&
      token.upos !== "VERB",
  );
  if (possessive < 0) return true;
  const other = { his: "f", zijn: "f", her: "m", haar: "m" }[lower(tokens[possessive])];
  const owners = names.filter(
    ({ last, entity }) => last < possessive && ["person", "organisation", "place"].includes(entity.type),
  );
  if (owners.length > 0) return owners.some(({ entity }) => entity.gender === undefined || entity.gender !== other);
  const subject = tokens.findIndex(
    ({ relation }, at) => at >= start && at < possessive && relation.startsWith("nsubj"),
  );
  // "De klok in haar kamer": a thing has no "haar".
  const isPersonal = /^(?:haar|her|his)$/u.test(lower(tokens[possessive]));
  if (isPersonal && subject >= 0 && !isPersonNoun(tokens[subject]?.lemma ?? "")) return false;
  return subject >= 0 && !hangsFrom(tokens, possessive, subject);
}

/** "Maar de brug bleef dicht": without its first word it says the same. */
function opensWithJoin(tokens: readonly AnalysedToken[]): boolean {
  return (
    /^(?:maar|en|but|and)$/u.test(lower(tokens[0])) && /^(?:DET|NOUN|PROPN|PRON|ADP|NUM)$/u.test(tokens[1]?.upos ?? "")
  );
}

const closers =
  /^(?:which|who|whom|where|while|although|though|because|after|before|when|since|with|including|according|die|dat|waar\p{Ll}*|terwijl|omdat|doordat|nadat|hoewel|zodat|aldus|waaronder|onder)$/u;

/**
 * Where a long sentence can be closed: at the last comma before the limit that has the whole main clause in front and
 * something that only adds to it behind.
 */
function cutAtComma(tokens: readonly AnalysedToken[], most: number): number | null {
  const root = tokens.findIndex(({ head }) => head < 0);
  for (let at = Math.min(most, tokens.length - 5); at > Math.max(root, 7); at -= 1) {
    if (tokens[at]?.form !== "," || !closers.test(lower(tokens[at + 1]))) continue;
    const kept = tokens.slice(0, at);
    const lost = tokens.some(
      ({ head, relation }, other) =>
        other > at && head === root && /^(?:compound:prt|aux|cop|nsubj|obj)/u.test(relation),
    );
    if (!lost && kept.some((token) => isFinite(token) || token.upos === "AUX")) return at;
  }
  return null;
}

function startsClause(tokens: readonly AnalysedToken[], end: number): boolean {
  if (tokens[end]?.form === ";") return true;
  const at = tokens[end]?.form === "," ? end + 1 : end;
  if (subordinate.test(lower(tokens[at])) || closers.test(lower(tokens[at]))) return true;
  // "..., claiming that": what a participle adds.
  if (at > end && tokens[at]?.upos === "VERB" && tokens[at].form.endsWith("ing")) return true;
  return /^(?:and|but)$/u.test(lower(tokens[at])) && /^(?:DET|PRON|PROPN|NOUN)$/u.test(tokens[at + 1]?.upos ?? "");
}

/** Names for references, dates for days, brackets left out; null where a time would be lost in front of the verb. */
export function editsOf(
  reading: Reading,
  sentence: ReadSentence,
  rewordings: readonly Rewording[],
  start: number,
  end: number,
): Edit[] | null {
  const { tokens } = sentence.analysed;
  const edits: Edit[] = [];
  for (const { first, last, text } of rewordings) {
    const span = { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
    if (last >= end) return null;
    // A day of the week may stand as it is: the article says no more.
    if (text === "" && isWeekday(reading, span)) continue;
    // "gisteren", where nobody told when that was: what happened did so without it too.
    if (text === "" && first > start && justBefore.test(reading.text.article.text.slice(span.start, span.end))) {
      edits.push({ span, text });
      continue;
    }
    if (text === "") return null;
    if (edits.at(-1)?.text === text) {
      // "gisteren, zondag": one day told twice.
      edits.push({ span, text: "" });
      continue;
    }
    edits.push({ span, text });
  }
  for (let at = start; at < end; at += 1) {
    // What "echter" is set against is not shown, nor what "immers" gives a reason for.
    const word = tokens[at];
    if (
      word !== undefined &&
      reading.language === "nl" &&
      /^(?:echter|immers|namelijk|overigens|trouwens)$/u.test(word.form) &&
      at > start &&
      tokens[at - 1]?.form !== ","
    )
      edits.push({ span: word.span, text: "" });
    const open = tokens[at];
    if (open?.form !== "(") continue;
    const close = tokens.findIndex(({ form }, other) => other > at && form === ")");
    if (close < 0 || close >= end || tokens[close + 1]?.form.startsWith("-") === true) return null;
    edits.push({ span: { start: open.span.start, end: tokens[close]?.span.end ?? 0 }, text: "" });
    at = close;
  }
  return edits;
}

const subordinate = /^(?:which|who|whom|where|while|although|though|but|because|after|before|when|as|since)$/u;

/** Without a verb it is a heading or a cry; an English past tense may have been taken for a participle. */
function hasVerb({ language }: Reading, { analysed: { tokens } }: ReadSentence): boolean {
  if (language === "en" && tokens.some(isFinite)) return true;
  const root = tokens.findIndex(({ head }) => head < 0);
  return (
    tokens[root]?.upos === "VERB" ||
    tokens.some(({ head, relation }) => head === root && /^(?:cop|aux)/u.test(relation))
  );
}

function isWeekday(reading: Reading, span: { readonly start: number; readonly end: number }): boolean {
  return weekday.test(reading.text.article.text.slice(span.start, span.end));
}
const justBefore = /^(?:gister(?:en|ochtend|middag|avond|nacht)|yesterday)$/u;
const weekday =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| afternoon| evening| night)?)$/iu;

/** How sure a quotation is of what it says. */
export function certaintyOfQuotation(
  { text, sentence, start, end }: Quotable,
  reading: Reading,
): ReturnType<typeof certaintyOf> {
  const verbs = sentence.analysed.tokens.slice(start, end).filter(({ upos }) => upos === "VERB");
  return certaintyOf(
    text,
    verbs.map(({ lemma }) => lemma),
    reading.language,
  );
}
