import { sayTime } from "@leesbewijs/language";
import type { NameInSentence, Reading } from "../../2-reading/reading.ts";
import { lower, tokensAt } from "../../2-reading/tokens.ts";
import { wholeOf } from "../../2-reading/whole-of.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { namedBy } from "../../3-facts/named-by.ts";
import { speechVerbs } from "../../3-facts/word-lists.ts";
import type { Ask, Refusal } from "../ask.ts";
import { dateInWords } from "../date-in-words.ts";
import { clausesBehind } from "../clauses-behind.ts";
import { describe } from "../describe.ts";
import { hangsFromVerb } from "../hangs-from-verb.ts";
import { isRelative } from "../references.ts";
import { askAmountsEnglish } from "./ask-amounts-english.ts";
import { askWhyEnglish } from "./ask-why-english.ts";
import { formEnglish } from "./form.ts";
import { whenEnglish } from "./when-english.ts";
import { whichEnglish, whichTwo } from "./which.ts";

/** Everything that an English clause can be asked for. */
export function askEnglish(reading: Reading, clause: Clause): (Ask | Refusal)[] {
  const single = [askSubject(reading, clause), askWhyEnglish(reading, clause)];
  return [
    ...single.filter((one) => one !== null),
    ...clause.sentence.times.flatMap((time) => askTime(reading, clause, time) ?? []),
    ...askAmountsEnglish(reading, clause),
    ...clause.sentence.names.flatMap((name) => askPartner(reading, clause, name) ?? []),
  ];
}

function refusal(clause: Clause, rule: string): Refusal {
  return { rule, sentence: clause.sentence.index };
}

/** "Russia mediated in Moscow" -> "Which country mediated in Moscow?" */
function askSubject(reading: Reading, clause: Clause): Ask | Refusal | null {
  if (clause.subject === null) return null;
  const named = namedBy(clause.sentence, clause.subject);
  const [first, second, third] = named ?? [];
  if (first === undefined || third !== undefined) return null;
  const one = whichEnglish(first);
  if (one === null) return refusal(clause, "subject: kind unknown");
  if (saysKind(clause)) return refusal(clause, "subject: told by its kind");
  const two = second === undefined ? null : whichEnglish(second);
  if (second !== undefined && two?.subject !== one.subject) return refusal(clause, "subject: two kinds");
  const wh = second === undefined ? one.subject : whichTwo(one.subject);
  if (wh === null) return refusal(clause, "subject: two kinds");
  // "reported its source said that ...": somebody's words in somebody's words.
  const inClause = clause.sentence.analysed.tokens.slice(clause.finite, clause.end);
  if (inClause.filter(({ lemma, upos }) => upos === "VERB" && speechVerbs.en.has(lemma)).length > 1)
    return refusal(clause, "subject: words in words");
  const formed = formEnglish(reading, clause, { wh, gone: null });
  if (formed === null) return refusal(clause, "stem: leans on the text");
  const answer =
    second === undefined
      ? { type: "name" as const, entity: first, text: first.name }
      : { type: "names" as const, entities: [first, second], text: `${first.name} and ${second.name}` };
  const ask = describe({ reading, clause, shape: "subject", formed, answer, skill: "who" });
  const predicate = formed.prompt.slice(wh.length + 1, -1).replace(", according to the article", "");
  return second === undefined && clause.source === null ? { ...ask, predicate } : ask;
}

/** "New Ellery is the largest state": "which region" would be a state. */
function saysKind({ sentence, finite, predicate }: Clause): boolean {
  const { upos = "", lemma = "" } = sentence.analysed.tokens[predicate] ?? {};
  return (
    predicate !== finite && upos === "NOUN" && /^(?:state|province|county|region|city|country|island)$/u.test(lemma)
  );
}

function askTime(reading: Reading, clause: Clause, time: Reading["times"][number]): Ask | Refusal | null {
  const { sentence, finite, end, front } = clause;
  const place = tokensAt(sentence.analysed, wholeOf(time));
  if (place === null || place.last >= end) return null;
  const inFront = front.role === "other" && place.first === front.first && place.last === front.last;
  if (!inFront && place.first <= finite) return null;
  const when = whenEnglish(time, reading.text.article.text);
  if (when === null) return refusal(clause, "time: too vague");
  if (!inFront && !hangsFromVerb(clause, place, true)) return refusal(clause, "time: belongs to a noun");
  const others = sentence.times.filter(
    (other) => other !== time && (tokensAt(sentence.analysed, other.span)?.first ?? end) < end,
  );
  if (others.length > 0) return refusal(clause, "time: two times");
  const before = sentence.analysed.tokens[place.first - 1];
  const gone = before?.upos === "ADP" ? { first: place.first - 1, last: place.last } : place;
  const formed = formEnglish(reading, clause, { wh: when.wh, gone });
  if (formed === null) return refusal(clause, "stem: leans on the text");
  if (isRelative(time) && time.value.kind === "interval") return refusal(clause, "time: counted stretch");
  const bare = /^(?:In|Since|Until) w/u.test(when.wh);
  const text = !isRelative(time) ? when.text : bare ? (sayTime(time.value, "en") ?? "") : dateInWords(time, "en");
  if (text === "") return refusal(clause, "time: no date");
  if (/day.+day/u.test(text)) return refusal(clause, "time: two days");
  const answer = { type: "time" as const, time, text, preposition: when.preposition };
  return describe({ reading, clause, shape: "time", formed, answer, skill: "when" });
}

const prepositions = new Set("in at to from with by against for near on between into outside through over".split(" "));

function askPartner(reading: Reading, clause: Clause, name: NameInSentence): Ask | Refusal | null {
  const { sentence, finite, end } = clause;
  const { tokens } = sentence.analysed;
  const determined = lower(tokens[name.first - 1]) === "the" ? 2 : 1;
  const at = name.first - determined;
  const preposition = lower(tokens[at]);
  if (tokens[at]?.upos !== "ADP" || !prepositions.has(preposition) || name.last >= end || at <= finite) return null;
  const wh = whichEnglish(name.entity);
  if (wh === null) return refusal(clause, "partner: kind unknown");
  const joined = tokens.some(
    ({ head, relation }, other) =>
      relation === "conj" && ((head >= name.first && head <= name.last) || (other >= name.first && other <= name.last)),
  );
  if (joined || /^(?:and|or|,|'s|’s)$/u.test(lower(tokens[name.last + 1])) || preposition === "between") {
    return refusal(clause, "partner: one of several");
  }
  if (clausesBehind(tokens, name.last)) return refusal(clause, "partner: more is told of it");
  if (!hangsFromVerb(clause, { first: at, last: name.last })) return refusal(clause, "partner: belongs to a noun");
  const question = `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} ${wh.after}`;
  const formed = formEnglish(reading, clause, { wh: question, gone: { first: at, last: name.last } });
  if (formed === null) return refusal(clause, "stem: leans on the text");
  const isPlace = name.entity.type === "place";
  return describe({
    reading,
    clause,
    shape: isPlace ? "place" : "partner",
    formed,
    answer: { type: "name", entity: name.entity, text: name.entity.name },
    skill: isPlace ? "where" : "who",
  });
}
