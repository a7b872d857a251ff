import type { Span } from "@leesbewijs/domain";
import type { Entity } from "@leesbewijs/language";
import type { Reading } from "../../2-reading/reading.ts";
import { lower, tokensAt, within } from "../../2-reading/tokens.ts";
import { wordsTold } from "../../2-reading/words-told.ts";
import type { Answer } from "../ask.ts";
import { isRelative } from "../references.ts";
import { kinOf } from "./kin-words.ts";
import type { Quotable } from "./quotable.ts";

/** A typed place in a quotation that can be left open or filled with something else. */
export type Slot = { readonly span: Span; readonly answer: Answer };

const deaths =
  /\b(?:omgekomen|overleden|gedood|doodgeschoten|verongelukt|vermoord|verdronken|gesneuveld|slachtoffers?|killed|died|dead|drowned|murdered|victims?)\b/iu;

const holdsOther = ({ type, kind }: Entity): boolean =>
  type === "place" && (kind === "country" || kind === "continent");

/** "the most restrictive law in ...", "de grootste stad van ...": of all that lies in a country. */
function isSuperlative({ analysed: { tokens } }: Quotable["sentence"], end: number): boolean {
  return tokens
    .slice(Math.max(0, end - 7), end)
    .some(({ features, form }) => /Degree=Sup/u.test(features) || /^(?:most|meest|minst)$/u.test(form));
}

const crowned = /^(?:queen|king|prince|princess|pope|emperor|koning|koningin|prins|prinses|paus|keizer)$/u;

/** "Boeing 717", "G7 meetings": the name belongs to the word behind it. */
function isPartOfNoun({ analysed: { tokens } }: Quotable["sentence"], last: number): boolean {
  const { relation = "", head = -1 } = tokens[last] ?? {};
  const next = tokens[last + 1];
  if (/^(?:compound|amod|nummod)/u.test(relation) && head > last) return true;
  if (next === undefined) return false;
  // "Vrienden van de Hei"
  const behind = tokens[last + (/^(?:de|het|the)$/u.test(tokens[last + 2]?.form ?? "") ? 3 : 2)];
  if (/^(?:van|of|voor|for)$/u.test(next.form) && /^\p{Lu}/u.test(behind?.form ?? "")) return true;
  // "United Kingdom Prime Minister", "20,279 th": it goes on.
  return next.upos === "NUM" || /^\p{Lu}/u.test(next.form) || /^(?:['’]s?|[-–]|st|nd|rd|th)$/u.test(next.form);
}

/** The names, times and amounts of a quotation whose type is certain, each told once in it. */
export function slotsOf(reading: Reading, quotation: Quotable): Slot[] {
  const { sentence } = quotation;
  // Who was hurt is no matter for a guess; where and when may be asked.
  const harmed = deaths.test(sentence.text);
  const article = reading.text.article.text;
  const inside = (span: Span): boolean => {
    const place = tokensAt(sentence.analysed, span);
    const isEdited = quotation.edits.some((edit) => edit.span.start < span.end && span.start < edit.span.end);
    return place !== null && place.first >= quotation.start && place.last < quotation.end && !isEdited;
  };
  const names = sentence.names
    .filter(({ entity }) => !harmed || entity.type === "place" || reading.text.article.title.includes(entity.name))
    .filter(
      ({ entity, span }) =>
        inside(span) &&
        ["person", "organisation", "place", "unknown", "product"].includes(entity.type) &&
        entity.kind !== "ministry",
    )
    .filter(({ last }) => !isPartOfNoun(sentence, last))
    // "Queen Anna": nobody else of the article is a queen.
    .filter(({ first }) => !crowned.test(lower(sentence.analysed.tokens[first - 1])))
    .filter(({ entity }) => entity.type !== "unknown" || isSurelyName(reading, entity))
    // "the ____", "het ____": only some names take the article, so that it would tell which.
    .filter(
      ({ first, entity }) =>
        !(entity.type === "place" && /^(?:the|de|het)$/u.test(lower(sentence.analysed.tokens[first - 1]))) &&
        !(entity.type === "organisation" && /^(?:de|het)$/u.test(lower(sentence.analysed.tokens[first - 1]))),
    )
    // "Marsh Head had the strictest law in ____": what a place lies in is known without reading.
    .filter(
      ({ first, entity }) =>
        !(
          holdsOther(entity) &&
          /^(?:in|of|van)$/u.test(lower(sentence.analysed.tokens[first - 1])) &&
          isSuperlative(sentence, first)
        ),
    )
    // "Trimbles vertrek": a name in the genitive is not the name.
    .filter(({ entity, span }) => entity.aliases.includes(article.slice(span.start, span.end)))
    .filter(({ entity }) => sentence.names.filter((other) => other.entity.id === entity.id).length === 1)
    .map(({ entity, span }): Slot => ({
      span,
      answer: { type: "name", entity, text: article.slice(span.start, span.end) },
    }));
  const times = sentence.times
    .filter((time) => inside(time.span) && time.value.kind !== "vague" && time.value.kind !== "set")
    // "six night trains" are no six nights.
    .filter(
      (time) => sentence.analysed.tokens[(tokensAt(sentence.analysed, time.span)?.last ?? -2) + 1]?.upos !== "NOUN",
    )
    // "de nacht van maandag op dinsdag" has two days: changing one would say nothing.
    .filter((time) => !/dag.+dag|day.+day/u.test(article.slice(time.span.start, time.span.end)))
    .filter((time) => !isRelative(time) || /dag$|day$/u.test(article.slice(time.span.start, time.span.end)))
    .map((time): Slot => ({
      span: time.span,
      answer: { type: "time", time, text: article.slice(time.span.start, time.span.end), preposition: "" },
    }));
  const amounts = sentence.quantities
    .filter(({ span }) => {
      const place = tokensAt(sentence.analysed, span);
      return place !== null && !/^(?:st|nd|rd|th)$/u.test(sentence.analysed.tokens[place.last + 1]?.form ?? "");
    })
    .filter(({ span, kind }) => inside(span) && ["count", "money", "percentage", "measure"].includes(kind))
    .filter(({ value }) => value !== 1)
    // "de 747 van Boeing" counts nothing.
    .filter(({ kind, counted }) => kind !== "count" || counted !== undefined)
    .map((quantity): Slot => ({
      span: quantity.span,
      answer: { type: "amount", quantity, text: article.slice(quantity.span.start, quantity.span.end) },
    }));
  return [...names, ...times, ...amounts, ...wordSlots(reading, quotation)].filter(
    ({ span }) =>
      article
        .slice(quotation.sentence.span.start, quotation.sentence.span.end)
        .split(article.slice(span.start, span.end)).length === 2,
  );
}

/** Words with kin: "de tweede brug" could have been the first. Which of them the article has comes first. */
function wordSlots(reading: Reading, { sentence, start, end, edits }: Quotable): Slot[] {
  const { language, text } = reading;
  const told = wordsTold(reading);
  const { tokens } = sentence.analysed;
  // "Glinstering van goud": where nobody and no number is told of, a word said only once may be a figure of speech.
  const isPlain =
    sentence.names.length + sentence.references.length + sentence.times.length + sentence.quantities.length > 0;
  return tokens.slice(0, end).flatMap((token, at): Slot[] => {
    const kin = hasKin(tokens, at) ? kinOf(token.form, language) : turnedAround(tokens, at);
    if (at < start || edits.some(({ span }) => span.start < token.span.end && token.span.start < span.end)) return [];
    if (!isPlain && token.upos === "NOUN" && timesTold(reading, token.lemma) < 2) return [];
    if (kin.length === 0 || partOfMore(tokens, at) || sentence.names.some((name) => within(at, name))) return [];
    if (sentence.times.some(({ span }) => span.start <= token.span.start && span.end >= token.span.end)) return [];
    const wrong = [...kin]
      .filter((word) => !tokens.some((other) => lower(other) === word))
      .filter((word) => fitsArticle(lower(tokens[at - 1]), word))
      .sort((a, b) => Number(told.has(b)) - Number(told.has(a)))
      .map((word) => ({
        text: word,
        errorType: kin.length === 1 ? ("opposite" as const) : ("contradicts_text" as const),
      }));
    const shown = text.article.text.slice(token.span.start, token.span.end);
    return [
      {
        span: token.span,
        answer: { type: "words", text: shown, wrong, about: `word/${at}`, verbatim: true, typed: null },
      },
    ];
  });
}

/** In how many sentences a word stands, by itself or in a longer one. */
function timesTold({ sentences }: Reading, word: string): number {
  return sentences.filter(({ analysed }) => analysed.tokens.some(({ lemma }) => lemma.includes(word))).length;
}

const turned: Readonly<Record<string, string>> = {
  before: "after",
  after: "before",
  voordat: "nadat",
  nadat: "voordat",
  more: "less",
  less: "more",
  minder: "meer",
};
const opening = /^(?:ADP|SCONJ)$/u;

/**
 * "came after the vote": the other way round it is not so; "less effective" is not more so. "Only after" and "soon after" say more than the
 * order, and "named after" says nothing of it.
 */
function turnedAround(tokens: Quotable["sentence"]["analysed"]["tokens"], at: number): readonly string[] {
  const token = tokens[at];
  const other = turned[token?.form ?? ""];
  if (token === undefined || other === undefined) return [];
  const [before, next, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (/^(?:more|less|minder)$/u.test(token.form)) {
    return next?.upos === "ADJ" && !/^(?:the|no|any|even|or|and|de|het|niet|of|en|much|far)$/u.test(lower(before))
      ? [other]
      : [];
  }
  if (!opening.test(token.upos) || before === undefined || /^(?:ADV|NUM|ADP|ADJ)$/u.test(before.upos)) return [];
  if (/^(?:name|look|call|take|model|chase|go|seek|ask|day|year|week|hour|minute|month|time)$/u.test(before.lemma))
    return [];
  // "after all", "after which", "before the committee", "after her"
  if (token.upos === "ADP" && /^(?:all|which|whom|that|this|these|those|him|her|them|it)$/u.test(lower(next)))
    return [];
  // "before closing the shop": turned around it says nothing.
  if (next?.upos === "VERB") return [];
  // A preposition before what happens at a time: "the vote", "Smith's departure"; not before a person or a place.
  if (token.upos === "ADP" && ![next, behind].some((one) => one !== undefined && happens(one))) return [];
  return [other];
}

/** "the opening", "resignation", "the election": something with a before and an after; "before closing" turned around says nothing. */
function happens({ upos, lemma }: { readonly upos: string; readonly lemma: string }): boolean {
  return (
    upos === "NOUN" &&
    /(?:[ts]ion|(?<!build|even|morn)ing|arrival|removal|withdrawal|trial|funeral|departure|closure|failure|war|vote|match|death|attack|crash)$/u.test(
      lemma,
    )
  );
}

/** "an ____" would give away that the word begins with a vowel. */
function fitsArticle(before: string, word: string): boolean {
  return !/^an?$/u.test(before) || (before === "an") === /^[aeiou]/u.test(word);
}

const wins = /^(?:boeken|behalen|halen|pakken|grijpen|vieren|opeisen|claim|secure|celebrate|clinch|score)$/u;
const ordinal =
  /^(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u;

/** A noun, an adjective, or a verb that does not come apart; an ordinal before something of which there may be more than two. */
function hasKin(tokens: Quotable["sentence"]["analysed"]["tokens"], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (ordinal.test(token.form))
    return (
      /^(?:ADJ|NUM)$/u.test(token.upos) && !/^(?:helft|half|hand|deel|lady|thing)$/u.test(tokens[at + 1]?.form ?? "")
    );
  // Nobody books or celebrates a defeat.
  if (/^(?:zege|overwinning|victory|win)$/u.test(token.form) && tokens.some(({ lemma }) => wins.test(lemma)))
    return false;
  // "eleven closed mines" were not opened instead.
  if (/(?:ed|en)$/u.test(token.form) && /^(?:amod|acl)/u.test(token.relation)) return false;
  if (token.upos === "VERB" || token.upos === "AUX")
    return !tokens.some(({ head, relation }) => head === at && relation.startsWith("compound:prt"));
  return token.upos === "NOUN" || token.upos === "ADJ";
}

/** "witte wijn", "het Witte Huis", "tweede helft": part of a name for something. */
function partOfMore(tokens: Quotable["sentence"]["analysed"]["tokens"], at: number): boolean {
  const next = tokens[at + 1];
  // "hearing loss", "prime minister"
  const before = tokens[at - 1];
  if (before?.head === at && before.relation.startsWith("compound")) return true;
  if (/^(?:prime|vice)$/u.test(lower(before)) || (lower(before) === "at" && lower(tokens[at]) === "night")) return true;
  return /^(?:compound|flat|fixed)/u.test(tokens[at]?.relation ?? "") || next?.upos === "PROPN" || next?.form === "-";
}

/** What is called by a name more than once and is no word of the language: "ActiveSync", not "Program". */
function isSurelyName({ frequency }: Reading, { name, mentions }: Entity): boolean {
  const isWord = name.split(" ").every((word) => frequency.words.has(word.toLowerCase()));
  return !isWord && mentions.length > 1 && !/^[A-Z]{3}$/u.test(name);
}
