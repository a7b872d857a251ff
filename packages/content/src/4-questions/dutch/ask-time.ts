import type { Reading } from "../../2-reading/reading.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { tokensAt } from "../../2-reading/tokens.ts";
import { wholeOf } from "../../2-reading/whole-of.ts";
import { isRelative } from "../references.ts";
import { sayTime, type TimeExpression } from "@leesbewijs/language";
import type { Ask, Refusal } from "../ask.ts";
import { dateInWords } from "../date-in-words.ts";
import { describe } from "../describe.ts";
import { hangsFromVerb } from "../hangs-from-verb.ts";
import { formDutch } from "./form.ts";
import { whenDutch } from "./when-dutch.ts";

/** "In 1994 eindigde de oorlog" -> "In welk jaar eindigde de oorlog?" */
export function askTimes(reading: Reading, clause: Clause): (Ask | Refusal)[] {
  return clause.sentence.times.flatMap((time) => askTime(reading, clause, time) ?? []);
}

function askTime(reading: Reading, clause: Clause, time: TimeExpression): Ask | Refusal | null {
  const { sentence, finite, end, front } = clause;
  const place = tokensAt(sentence.analysed, wholeOf(time));
  if (place === null || place.last >= end) return null;
  const inFront = front.role === "other" && place.first === front.first && place.last === front.last;
  if (!inFront && place.first <= finite) return null;
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  const when = whenDutch(time, reading.text.article.text);
  if (when === null) return refuse("time: too vague");
  if (/^(?:Sinds|Hoelang al)/u.test(when.wh) && clause.tense === "past") return refuse("time: since and past");
  if (!inFront && !hangsFromVerb(clause, place, true)) return refuse("time: belongs to a noun");
  if (/\b(?:voor het (?:eerst|laatst)|sinds|tot)\b/iu.test(sentence.text) && when.wh === "Wanneer")
    return refuse("time: first or last");
  if (sentence.times.some((other) => other !== time && isRelative(other) === isRelative(time) && inClause(other))) {
    return refuse("time: two times");
  }
  const formed = formDutch(reading, clause, { wh: when.wh, gone: inFront ? null : place, frontAsked: inFront });
  if (formed === null) return refuse("stem: leans on the text");
  if (isRelative(time) && time.value.kind === "interval") return refuse("time: counted stretch");
  const text = isRelative(time) && time.value.kind !== "vague" ? datedAnswer(time, when.wh) : when.text;
  if (text === "") return refuse("time: no date");
  // "de nacht van dinsdag op woensdag": moving one day would say nothing.
  if (/dag.+dag/u.test(text)) return refuse("time: two days");
  if (/^(?:van|of)$/u.test(time.preposition?.text.toLowerCase() ?? "")) return refuse("time: belongs to a noun");
  return describe({
    reading,
    clause,
    shape: "time",
    formed,
    answer: { type: "time", time, text, preposition: when.preposition },
    skill: "when",
  });

  function inClause(other: TimeExpression): boolean {
    const tokens = tokensAt(sentence.analysed, other.span);
    return tokens !== null && tokens.first < end;
  }
}

/** "In welke maand" has the preposition already. */
function datedAnswer(time: TimeExpression, wh: string): string {
  const bare = /^(?:In|Vanaf|Sinds|Tot) w/u.test(wh);
  return bare ? (sayTime(time.value, "nl") ?? "") : dateInWords(time, "nl");
}
