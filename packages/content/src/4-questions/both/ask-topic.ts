import type { AnalysedToken } from "@leesbewijs/language";
import type { Reading } from "../../2-reading/reading.ts";
import { isFinite, isPlural, lower } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { namedBy } from "../../3-facts/named-by.ts";
import type { Ask } from "../ask.ts";
import { describe } from "../describe.ts";
import { formDutch } from "../dutch/form.ts";
import { formEnglish } from "../english/form.ts";
import { range, sayTokens } from "../say-tokens.ts";
import { wordsAnswer } from "../words-answer.ts";
import { isPersonNoun } from "./noun-phrases.ts";

const question = {
  person: { nl: "Wie", en: "Who" },
  thing: { nl: "Wat", en: "What" },
  either: { nl: "Wie of wat", en: "Who or what" },
} as const;
const vague = new Set("liggen zitten bestaan staan lie include contain consist".split(" "));
/** Only things do so. */
const happens = new Set(
  "lijken blijken volgen gebeuren plaatsvinden duren ontstaan verdwijnen seem appear include contain happen take follow last cost".split(
    " ",
  ),
);
const pointing = /^(?:zijn|haar|hun|deze|dit|die|dat|its|his|her|their|this|these|that|those|both|beide)$/u;
/**
 * "The second spray covers the surface in lubricant" -> "What covers the surface in lubricant?": a subject without a name has
 * no wrong answers of its kind, but the sentence that tells it can be asked for.
 */
export function askTopic(reading: Reading, clause: Clause): Ask | null {
  const { sentence, subject, front, finite } = clause;
  const { tokens } = sentence.analysed;
  const dutch = reading.language === "nl";
  const isBehind = dutch && front.role !== "subject";
  if (subject === null || (front.role !== "subject" && !isBehind) || tokens[subject.head]?.upos !== "NOUN") return null;
  if (namedBy(sentence, subject) !== null || subject.last - subject.first > 8) return null;
  const noun = tokens[subject.head];
  if (tokens[finite - 1]?.form === "," || vague.has(tokens[clause.predicate]?.lemma ?? "")) return null;
  // "Its future", "this process": whose or which is known from before.
  if (tokens.slice(subject.first, subject.last + 1).some((token) => pointing.test(lower(token)))) return null;
  if (noun === undefined || (!isBehind && !comesAtOnce(tokens, subject.last, finite))) return null;
  // "Yesterday morning saw ...": a time is nobody.
  if (sentence.times.some(({ span }) => span.start < noun.span.end && noun.span.start < span.end)) return null;
  // "Wat zijn ..." would be taken for something else; in English only the past does not show the number.
  const shown = isPlural(noun) || tokens.some(({ head, relation }) => head === subject.head && relation === "conj");
  const isPast = tokens[finite]?.features.includes("Tense=Past") === true && tokens[finite].lemma !== "be";
  const isModal = /^(?:will|would|can|could|may|might|should|must|had|did)$/u.test(lower(tokens[finite]));
  const person = isPersonNoun(noun.lemma);
  // "Wie kunnen de prijs bepalen?" is asked of persons.
  if (shown && (dutch ? !person : !(isPast || isModal))) return null;
  // "De ajacied werd weggestuurd": of a word that is not known nobody says that it is a thing.
  const isKnown = !dutch || reading.frequency.words.has(noun.form) || noun.form.length > 11;
  const words = person ? question.person : isKnown && isState(tokens, clause) ? question.thing : question.either;
  const wh = words[reading.language];
  // "What had taken most of its passengers?" What is asked for cannot own them.
  if (
    !person &&
    tokens
      .slice(finite, clause.end)
      .some(
        (token) =>
          pointing.test(lower(token)) && /^(?:its|their|hun|zijn)$/u.test(lower(token)) && token.upos !== "AUX",
      )
  )
    return null;
  const formed = dutch
    ? formDutch(reading, clause, { wh, gone: subject, frontAsked: !isBehind })
    : formEnglish(reading, clause, { wh, gone: null });
  if (formed === null || formed.asked.length < 4) return null;
  const text = sayTokens(sentence, range(subject.first, subject.last + 1));
  return describe({
    reading,
    clause,
    shape: "topic",
    formed,
    answer: wordsAnswer(text, "subject", []),
    skill: person ? "who" : "what",
  });
}

/** Something is so or is done to it: only a thing is asked for. Who does something may be somebody. */
function isState(tokens: readonly AnalysedToken[], { finite, predicate, end }: Clause): boolean {
  // "claimed that it was": only its own verb counts.
  const hasCopula = tokens
    .slice(finite, end)
    .some(
      ({ upos, lemma, head }, at) =>
        upos === "AUX" && /^(?:be|zijn|worden)$/u.test(lemma) && (head === predicate || finite + at === predicate),
    );
  if (happens.has(tokens[predicate]?.lemma ?? "")) return true;
  // "was investigating": somebody does it still.
  const isDoing = tokens[predicate]?.form.endsWith("ing") === true && tokens[predicate]?.upos === "VERB";
  return !isDoing && hasCopula;
}

/** The verb follows its subject, with at most an adverb between: a comma would mean that more is told of it. */
function comesAtOnce(tokens: readonly AnalysedToken[], last: number, finite: number): boolean {
  const verb = tokens[finite];
  const between = tokens.slice(last + 1, finite);
  return verb !== undefined && (isFinite(verb) || verb.upos === "AUX") && between.every(({ upos }) => upos === "ADV");
}
