import type { Language } from "@leesbewijs/domain";
import type { Entity } from "@leesbewijs/language";
import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { shownName } from "../../2-reading/shown-name.ts";
import type { Ask } from "../ask.ts";
import type { Distractor } from "../distractor.ts";
import { pairRewordings } from "../pair-of-names.ts";
import { range, sayTokens } from "../say-tokens.ts";
import { quoted } from "./ask-gap.ts";

const prompts: Record<Language, (who: boolean, words: string, sentence: string, paragraph: number) => string> = {
  nl: (who, words, sentence, paragraph) =>
    `${who ? "Wie" : "Wat"} wordt bedoeld met ‘${words}’ in deze zin uit alinea ${paragraph}? ${sentence}`,
  en: (who, words, sentence, paragraph) =>
    `${who ? "Who" : "What"} is meant by “${words}” in this sentence from paragraph ${paragraph}? ${sentence}`,
};
const longest = 28;

/** "Wie wordt bedoeld met ‘hij’ in deze zin?", where only one can be meant. */
export function askReference(reading: Reading, sentence: ReadSentence, clause: Clause | null): Ask[] {
  const { tokens } = sentence.analysed;
  const shown = shownOf(sentence, clause);
  if (shown === null) return [];
  const [reference] = sentence.references;
  if (reference !== undefined) {
    const { entity, first, last } = reference;
    if (sentence.names.some((name) => name.entity.id === entity.id)) return [];
    const words = sayTokens(sentence, range(first, last + 1));
    const text = shownName(reading, entity);
    return [
      ask(reading, sentence, shown, {
        words,
        text,
        wrong: others(reading, sentence, entity),
        typed: [text, ...entity.aliases],
        who: entity.type === "person",
      }),
    ];
  }
  const [pair] = pairRewordings(reading, sentence, range(0, tokens.length));
  if (pair === undefined) return [];
  const words = sayTokens(sentence, range(pair.first, pair.last + 1));
  return [
    ask(reading, sentence, shown, {
      words,
      text: pair.text,
      wrong: otherPairs(reading, pair.text),
      typed: null,
      who: false,
    }),
  ];
}

/** The sentence as it is shown; of a long one its main clause, where that has the reference in front. */
function shownOf(
  { analysed: { tokens }, quoted: isQuoted, references, span, text }: ReadSentence,
  clause: Clause | null,
): string | null {
  if (isQuoted || tokens.length < 7 || !text.endsWith(".")) return null;
  const isClean = (words: string): boolean => !/[:;()“”"«»]|''|``/u.test(words);
  if (tokens.length <= longest && isClean(text)) return text;
  if (
    clause === null ||
    clause.end < 6 ||
    clause.end > longest ||
    (references[0]?.last ?? clause.finite) >= clause.finite
  )
    return null;
  const cut = text.slice(0, (tokens[clause.end - 1]?.span.end ?? span.end) - span.start);
  return isClean(cut) ? `${cut} …` : null;
}

type Meant = {
  readonly words: string;
  readonly text: string;
  readonly wrong: readonly Distractor[];
  readonly typed: readonly string[] | null;
  readonly who: boolean;
};

function ask(
  { language }: Reading,
  sentence: ReadSentence,
  shown: string,
  { words, text, wrong, typed, who }: Meant,
): Ask {
  const pronounOf = words.toLowerCase();
  return {
    shape: "reference",
    prompt: prompts[language](who, pronounOf, quoted(shown, language), sentence.paragraph),
    answer: { type: "words", text, wrong, about: "reference", verbatim: false, typed },
    sentence,
    proof: sentence.span,
    asked: [],
    process: "infer",
    skill: "reference",
    difficulty: 2,
    certainty: "asserted",
    leaning: 0,
    agreement: 1,
  };
}

/** Others of its type who are not named in the sentence itself, those told of most nearby first. */
function others(reading: Reading, sentence: ReadSentence, key: Entity): Distractor[] {
  return reading.entities
    .filter(
      (entity) =>
        entity.id !== key.id &&
        entity.type === key.type &&
        (entity.type !== "place" || entity.kind === key.kind) &&
        entity.number === key.number &&
        !(entity.gender !== undefined && key.gender !== undefined && entity.gender !== key.gender),
    )
    .map((entity) => ({
      entity,
      away: Math.min(...entity.mentions.map((mention) => Math.abs(mention.sentence - sentence.index))),
    }))
    .sort((a, b) => a.away - b.away || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, 4)
    .map(({ entity }) => ({ text: shownName(reading, entity), errorType: "wrong_referent" as const }));
}

/** Pairs of other names of the kind of the two. */
function otherPairs(reading: Reading, pair: string): Distractor[] {
  const and = reading.language === "nl" ? " en " : " and ";
  const [one = "", other = ""] = pair.split(and);
  const own = reading.entities.find(({ name }) => name === one);
  const names = reading.entities
    .filter(({ name, type, kind }) => type === own?.type && kind === own.kind && name !== one && name !== other)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name }) => name);
  const [third, fourth] = names;
  if (third === undefined) return [];
  return [[one, third], [third, other], ...(fourth === undefined ? [] : [[third, fourth]])].map((two) => ({
    text: two.join(and),
    errorType: "wrong_referent" as const,
  }));
}
