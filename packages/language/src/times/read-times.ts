import type { Language, Span } from "@leesbewijs/domain";
import type { AnalysedSentence } from "../analysed-sentence.ts";
import { type Atom, readAtoms } from "../grammar/atom.ts";
import { dayOf, parseIsoDay } from "./calendar.ts";
import { dutchTimes } from "./dutch/dutch-times.ts";
import { englishTimes } from "./english/english-times.ts";
import type { Phrase } from "./phrase.ts";
import { readOutlook } from "./read-outlook.ts";
import { type Outlook, resolvePhrase } from "./resolve-phrase.ts";
import type { PrepositionSense, TimeGrammar } from "./time-grammar.ts";
import type { TimeValue } from "./time-value.ts";

/** A word before a time, as a place in the text; `text` is its lower-case form. */
export type TimePreposition = { readonly span: Span; readonly text: string };

/** A time in a text: its words without the preposition, which stands apart because the question word depends on it. */
export type TimeExpression = {
  readonly span: Span;
  readonly preposition?: TimePreposition;
  readonly value: TimeValue;
};

const grammars: Record<Language, TimeGrammar> = { nl: dutchTimes, en: englishTimes };

/**
 * The times of a text, in order and not overlapping: dates, clocks, stretches, durations and sets. Where two readings begin at
 * one place the longer wins. Times are resolved against the date of the news with the tense of their clause; ages are not
 * times. The grammars rest on words, and use the analysis for tense and for words that have two senses.
 *
 * @param sentences of this `text`, in order.
 * @param options `newsDate` is the ISO date of the article; throws where it is none.
 */
export function readTimes(
  text: string,
  sentences: readonly AnalysedSentence[],
  { language, newsDate }: { readonly language: Language; readonly newsDate: string },
): TimeExpression[] {
  const news = parseIsoDay(newsDate);
  const found: TimeExpression[] = [];
  let told: ToldYear | undefined;
  sentences.forEach((sentence, index) => {
    const grammar = grammars[language];
    const atoms = readAtoms(text, sentence);
    let yearTold = told !== undefined && index - told.sentence <= 1 ? told.year : undefined;
    for (const place of placesOf(atoms, grammar)) {
      const sense = prepositionBefore(atoms, place.at, grammar);
      const outlook = outlookFor(sense?.sense, () => readOutlook(sentence, atoms[place.at]?.start ?? 0, language));
      const resolved = resolvePhrase(place.phrase, { news, outlook, yearTold, feasts: grammar.feasts });
      const time = resolved && expression(atoms, place, sense, resolved);
      if (time === undefined) continue;
      found.push(time);
      const year = yearOfStory(time.value, dayOf(news).year);
      if (year !== undefined) {
        yearTold = year === "now" ? undefined : year;
        told = year === "now" ? undefined : { year, sentence: index };
      }
    }
  });
  return found;
}

type ToldYear = { readonly year: number; readonly sentence: number };

/** The year that a day or month with its year sets for bare days after it, where that is not the year of the news. */
function yearOfStory(value: TimeValue, newsYear: number): number | "now" | undefined {
  if (value.kind !== "instant" || value.from.startsWith("T")) return undefined;
  if (value.anchoredOn === "newsDate") return "now";
  if (value.grain !== "day" && value.grain !== "month" && value.grain !== "minute") return undefined;
  const year = Number(value.from.slice(0, 4));
  return year < newsYear - 1 ? year : "now";
}

function outlookFor(sense: PrepositionSense | undefined, read: () => Outlook): Outlook {
  if (sense?.looksBack) return "past";
  const outlook = read();
  return sense?.looksBothWays && outlook === "past" ? "near" : outlook;
}

type Place = { readonly at: number; readonly next: number; readonly phrase: Phrase };

function placesOf(atoms: readonly Atom[], { reader, names }: TimeGrammar): Place[] {
  const places: Place[] = [];
  let at = 0;
  while (at < atoms.length) {
    const name = names(atoms, at);
    const read = name === undefined ? reader(atoms, at) : undefined;
    const joined = read !== undefined && isJoined(atoms, read.next);
    if (read !== undefined && !joined) places.push({ at, next: read.next, phrase: read.value });
    at = name?.next ?? read?.next ?? at + 1;
  }
  return places;
}

/** "het Goede Vrijdag-akkoord", "a second-floor flat": a word in a compound tells no time. */
const isJoined = (atoms: readonly Atom[], next: number): boolean =>
  atoms[next]?.text === "-" && atoms[next].glued && atoms[next + 1]?.glued === true && atoms[next + 1]?.kind === "word";

type Before = { readonly sense: PrepositionSense; readonly at: number };

function prepositionBefore(atoms: readonly Atom[], at: number, grammar: TimeGrammar): Before | undefined {
  for (let size = grammar.longestPreposition; size > 0; size--) {
    const read = at - size < 0 ? undefined : grammar.prepositions(atoms, at - size);
    if (read?.next === at) return { sense: read.value, at: at - size };
  }
  return undefined;
}

function expression(
  atoms: readonly Atom[],
  { at, next, phrase }: Place,
  before: Before | undefined,
  resolved: TimeValue,
): TimeExpression | undefined {
  const [first, last, preposition, prepositionEnd] = [
    atoms[at],
    atoms[next - 1],
    atoms[before?.at ?? -1],
    atoms[at - 1],
  ];
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  if (before === undefined || preposition === undefined || prepositionEnd === undefined)
    return { span, value: resolved };
  const words = atoms.slice(before.at, at).map(({ lower }) => lower);
  return {
    span,
    preposition: { span: { start: preposition.start, end: prepositionEnd.end }, text: words.join(" ") },
    value: related(resolved, before.sense, phrase.type === "range"),
  };
}

function related(value: TimeValue, sense: PrepositionSense, isRange: boolean): TimeValue {
  if (value.kind === "set") return value;
  if (value.kind === "duration") return sense.ofLength === undefined ? value : { ...value, relation: sense.ofLength };
  const loose =
    sense.exactOnly &&
    value.kind !== "vague" &&
    !/^(?:day|minute|daypart|feast)$/.test(value.grain) &&
    (value.part !== undefined || value.anchoredOn !== undefined);
  const relation = loose || (isRange && sense.relation === "since") ? undefined : sense.relation;
  const withRelation = relation === undefined ? value : { ...value, relation };
  if (!sense.about || withRelation.kind === "vague" || withRelation.approximation !== undefined) return withRelation;
  return { ...withRelation, approximation: "about" };
}
