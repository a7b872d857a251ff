import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, lower, subtree, tokensAt } from "../../2-reading/tokens.ts";
import type { TimeExpression } from "@leesbewijs/language";
import { wholeOf } from "../../2-reading/whole-of.ts";
import type { Event } from "../both/events.ts";
import { resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";
import { splitVerb } from "./split-verb.ts";

/**
 * Events that are told in a clause of their own beside the main one, said as a main clause: "in 1991, toen er oorlog
 * uitbrak" -> "Er brak oorlog uit.", "een staking, die in 1994 eindigde" -> "De staking eindigde."
 */
export function hiddenEvents(reading: Reading, sentence: ReadSentence): Event[] {
  return sentence.times.flatMap((time) => {
    if (time.value.kind !== "instant" && time.value.kind !== "interval") return [];
    // "na de crisis van 1976": that is when the crisis was.
    if (/^(?:van|of)$/u.test(time.preposition?.text.toLowerCase() ?? "")) return [];
    const place = tokensAt(sentence.analysed, wholeOf(time));
    if (place === null) return [];
    return behindTime(reading, sentence, time, place.last) ?? inRelative(reading, sentence, time, place.first) ?? [];
  });
}

/** "begin jaren tachtig, toen de dijk van het dorp brak". */
function behindTime(reading: Reading, sentence: ReadSentence, time: TimeExpression, last: number): Event | null {
  const { tokens } = sentence.analysed;
  if (tokens[last + 1]?.form !== "," || lower(tokens[last + 2]) !== "toen") return null;
  const first = last + 3;
  const end = endOf(sentence, first);
  const subject = tokens.findIndex(
    ({ relation }, at) => at >= first && at < end && (relation.startsWith("nsubj") || relation === "expl"),
  );
  const opening =
    lower(tokens[first]) === "er" ? { first, last: first } : subject < 0 ? null : subtree(sentence.analysed, subject);
  if (opening === null || opening.first !== first) return null;
  return asMain(reading, sentence, time, {
    subject: range(opening.first, opening.last + 1),
    from: opening.last + 1,
    end,
    said: null,
  });
}

/** "een staking, die in 1994 eindigde met een akkoord". */
function inRelative(reading: Reading, sentence: ReadSentence, time: TimeExpression, at: number): Event | null {
  const { tokens } = sentence.analysed;
  let pronoun = at - 1;
  while (pronoun > 0 && tokens[pronoun]?.upos !== "PUNCT" && !/^(?:die|dat)$/u.test(lower(tokens[pronoun])))
    pronoun -= 1;
  if (tokens[pronoun]?.features.includes("PronType=Rel") !== true || tokens[pronoun - 1]?.form !== ",") return null;
  if (tokens[pronoun]?.relation.startsWith("nsubj") !== true) return null;
  const noun = pronoun - 2;
  if (tokens[noun]?.upos !== "NOUN") return null;
  let first = noun;
  while (first > 0 && tokens[first - 1]?.upos === "ADJ") first -= 1;
  if (!/^(?:de|het|een)$/u.test(lower(tokens[first - 1]))) return null;
  const plural = tokens[noun]?.features.includes("Number=Plur") ?? false;
  const article = plural || lower(tokens[pronoun]) === "die" ? "de" : "het";
  const said = `${article} ${sayTokens(sentence, range(first, noun + 1))}`;
  return asMain(reading, sentence, time, { subject: [], from: pronoun + 1, end: endOf(sentence, pronoun + 1), said });
}

type Parts = {
  readonly subject: readonly number[];
  readonly from: number;
  readonly end: number;
  /** The subject in words of its own. */
  readonly said: string | null;
};

/** Subject, verb, the rest without the time. */
function asMain(
  reading: Reading,
  sentence: ReadSentence,
  time: TimeExpression,
  { subject, from, end, said }: Parts,
): Event | null {
  const { tokens } = sentence.analysed;
  const finite = tokens.findIndex((token, at) => at >= from && at < end && isFinite(token));
  const verb = tokens[finite];
  if (verb === undefined || tokens.slice(finite + 1, end).some(isFinite)) return null;
  const split = splitVerb(verb.form, verb.lemma, reading.frequency);
  const place = tokensAt(sentence.analysed, wholeOf(time));
  if (split === null || place === null) return null;
  const content = tokens[finite]?.upos === "AUX" ? (verb.head > from ? verb.head : finite) : finite;
  if (isToldAgain(reading, tokens[content]?.lemma ?? "")) return null;
  const rest = range(from, end).filter((at) => at !== finite && (at < place.first || at > place.last));
  const resolved = resolveReferences(reading, sentence, [...subject, ...rest], true);
  if (resolved === null || resolved.leaning > 2) return null;
  const opening = said ?? sayTokens(sentence, subject, resolved.rewordings);
  const behind = rest.filter((at) => at > finite);
  const words = [
    opening,
    split.form,
    sayTokens(
      sentence,
      rest.filter((at) => at < finite),
      resolved.rewordings,
    ),
    split.particle,
    sayTokens(sentence, behind, resolved.rewordings),
  ].filter((part) => part !== "");
  const label = words.join(" ").replace(/ voor het (?:eerst|laatst)\b/u, "");
  if (label.split(" ").length < 4) return null;
  return { sentence, time, label: `${label.charAt(0).toUpperCase()}${label.slice(1)}.` };
}

function endOf({ analysed }: ReadSentence, from: number): number {
  const stop = analysed.tokens.findIndex(({ upos }, at) => at > from && upos === "PUNCT");
  return stop < 0 ? analysed.tokens.length : stop;
}

/** What happened twice cannot be put in order: the verb stands in another sentence, or twice in this one. */
function isToldAgain({ sentences }: Reading, lemma: string): boolean {
  let count = 0;
  for (const { analysed } of sentences) {
    for (const token of analysed.tokens) if (token.lemma === lemma && token.upos === "VERB") count += 1;
  }
  return count > 1;
}
