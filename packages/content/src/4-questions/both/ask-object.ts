import type { Reading } from "../../2-reading/reading.ts";
import { shareOfParses } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { speechVerbs } from "../../3-facts/word-lists.ts";
import type { Ask, Refusal } from "../ask.ts";
import { describe } from "../describe.ts";
import type { Distractor } from "../distractor.ts";
import { formDutch } from "../dutch/form.ts";
import { formEnglish } from "../english/form.ts";
import { wordsAnswer } from "../words-answer.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrases.ts";

const enough = 0.6;
/** What follows these is no thing that is done something with. */
const light = new Set(
  "zijn worden blijven lijken heten kosten duren hebben maken krijgen geven nemen doen halen spelen houden brengen vormen be become remain seem last cost have take make get give do play keep".split(
    " ",
  ),
);

/**
 * "Bos sent a letter to the mayor" -> "What did Bos send to the mayor?", with other things that the article speaks of
 * as wrong answers. In Dutch only of somebody who is named: elsewhere "wat" might be taken for the subject.
 */
export function askObject(reading: Reading, clause: Clause, phrases: readonly NounPhrase[]): Ask | Refusal | null {
  const { sentence, finite, predicate, end, subject } = clause;
  const { tokens } = sentence.analysed;
  if (
    subject === null ||
    light.has(tokens[predicate]?.lemma ?? "") ||
    speechVerbs[reading.language].has(tokens[predicate]?.lemma ?? "")
  )
    return null;
  const head = tokens.findIndex(
    ({ upos, relation, head: up }, at) =>
      at > finite && at < end && up === predicate && relation === "obj" && upos === "NOUN",
  );
  if (head < 0) return null;
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  if (shareOfParses(sentence.analysed, head, (up, relation) => up === predicate && relation === "obj") < enough)
    return refuse("object: parsers differ");
  const phrase = nounPhraseAt(reading, sentence, head);
  if (phrase === null || phrase.first <= finite || phrase.last >= end) return refuse("object: no phrase");
  if (phrase.isPerson) return refuse("object: person");
  // "de handen", "het congres": which one is known from before.
  if (phrase.opening !== "indefinite" && phrase.text.split(" ").length < 3) return refuse("object: says too little");
  // "a screen capable of showing films": what is told of it would be left behind.
  // "the cells from ill animals"
  const hasMore =
    /^(?:of|from|about|for)$/u.test(tokens[phrase.last + 1]?.form ?? "") &&
    tokens.some(({ head: up }, at) => at > phrase.last && at < end && up >= phrase.first && up <= phrase.last);
  if (reading.language === "en" && (hasMore || /^(?:ADJ|VERB)$/u.test(tokens[phrase.last + 1]?.upos ?? "")))
    return refuse("object: more is told of it");
  const dutch = reading.language === "nl";
  const isNamed = sentence.names.some(
    ({ first, last, entity }) =>
      last <= subject.last && first >= subject.first && ["person", "organisation"].includes(entity.type),
  );
  const isReferred = sentence.references.some(({ first, last }) => first >= subject.first && last <= subject.last);
  if (!isNamed && !isReferred && tokens[subject.head]?.features.includes("Number=Plur") !== true)
    return refuse("object: subject may be meant");
  const wrong = wrongPhrases(phrase, phrases);
  const formed = dutch
    ? formDutch(reading, clause, { wh: "Wat", gone: phrase, frontAsked: false })
    : formEnglish(reading, clause, { wh: "What", gone: phrase });
  if (formed === null) return refuse("stem: leans on the text");
  return describe({
    reading,
    clause,
    shape: "object",
    formed,
    answer: wordsAnswer(phrase.text, `object/${phrase.head}`, wrong),
    skill: "what",
  });
}

/**
 * Other things that something is done with in the article: opened in the same way, of the same number, no person beside a thing.
 * None of the same sentence, none with a word of it, none of a sentence that speaks of the same.
 */
function wrongPhrases(key: NounPhrase, phrases: readonly NounPhrase[]): Distractor[] {
  const own = new Set(contentOf(key));
  const around = new Set(contentOf({ ...key, first: 0, last: key.sentence.analysed.tokens.length - 1 }));
  const heads = new Set<string>();
  return phrases
    .filter(
      (other) =>
        other.sentence.analysed.tokens[other.head]?.relation === "obj" &&
        other.sentence !== key.sentence &&
        other.plural === key.plural &&
        other.isPerson === key.isPerson &&
        (other.opening === key.opening || (key.opening === "bare" && other.opening === "counted" && key.plural)) &&
        Math.abs(other.text.split(" ").length - key.text.split(" ").length) <= 4,
    )
    .map((other) => ({ other, lemmas: contentOf(other), away: Math.abs(other.sentence.index - key.sentence.index) }))
    .filter(({ lemmas }) => lemmas.every((lemma) => !own.has(lemma) && !around.has(lemma)))
    .sort(
      (a, b) => lengthGap(a.other, key) - lengthGap(b.other, key) || a.away - b.away || a.other.first - b.other.first,
    )
    .filter(({ other }) => {
      const head = other.sentence.analysed.tokens[other.head]?.lemma ?? "";
      return !heads.has(head) && heads.add(head).size > 0;
    })
    .slice(0, 4)
    .map(({ other }) => ({ text: other.text, errorType: "other_fact" as const }));
}

function lengthGap(a: NounPhrase, b: NounPhrase): number {
  return Math.abs(a.text.split(" ").length - b.text.split(" ").length);
}

function contentOf({ sentence, first, last }: Pick<NounPhrase, "sentence" | "first" | "last">): string[] {
  return sentence.analysed.tokens
    .slice(first, last + 1)
    .filter(({ upos }) => /^(?:NOUN|ADJ|PROPN)$/u.test(upos))
    .map(({ lemma }) => lemma);
}
