import type { NameInSentence, Reading } from "../../2-reading/reading.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { lower } from "../../2-reading/tokens.ts";
import type { Ask, Refusal } from "../ask.ts";
import { clausesBehind } from "../clauses-behind.ts";
import { describe } from "../describe.ts";
import { hangsFromVerb } from "../hangs-from-verb.ts";
import { formDutch } from "./form.ts";
import { which } from "./which.ts";

const prepositions = new Set(
  "in naar uit van met door aan bij tegen over voor namens volgens op nabij tussen vanuit richting boven buiten onder".split(
    " ",
  ),
);

/**
 * Asks for names behind a preposition: "reisden naar Moskou af" -> "Naar welke stad reisden ... af?", "In Nagorno-Karabach
 * wonen ..." -> "In welke regio wonen ...?". Only where most parsers hang them from the verb: behind a noun they belong to it.
 */
export function askPartners(reading: Reading, clause: Clause): (Ask | Refusal)[] {
  return clause.sentence.names.flatMap((name) => askPartner(reading, clause, name) ?? []);
}

function askPartner(reading: Reading, clause: Clause, name: NameInSentence): Ask | Refusal | null {
  const { sentence, finite, end, front } = clause;
  const { tokens } = sentence.analysed;
  const at = name.first - 1;
  const preposition = lower(tokens[at]);
  if (tokens[at]?.upos !== "ADP" || !prepositions.has(preposition) || name.last >= end) return null;
  const inFront = front.role === "other" && at === front.first && name.last === front.last;
  if (!inFront && at <= finite) return null;
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  const wh = which(name.entity);
  if (wh === null) return refuse("partner: kind unknown");
  // "tussen Rusland en Turkije", "in Parijs, Rome en Wenen": one of several.
  if (joinedWithOthers(name)) return refuse("partner: one of several");
  if (clausesBehind(tokens, name.last)) return refuse("partner: more is told of it");
  // "in de schuur van Bos": right behind a noun "van" says whose it is.
  const isOwner = preposition === "van" && tokens[at - 1]?.upos === "NOUN";
  // "door Apple worden goedgekeurd": right before the verbs it says who does it.
  const isDoer = preposition === "door" && /^(?:VERB|AUX)$/u.test(tokens[name.last + 1]?.upos ?? "");
  if (!inFront && !isDoer && (isOwner || !hangsFromVerb(clause, name))) return refuse("partner: belongs to a noun");
  if (preposition === "tussen") return null;
  const gone = { first: at, last: name.last };
  const question = `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} ${wh.afterPreposition}`;
  const formed = formDutch(reading, clause, { wh: question, gone: inFront ? null : gone, frontAsked: inFront });
  if (formed === null) return refuse("stem: leans on the text");
  // "Volgens wie ..." says already that somebody says so.
  const said =
    preposition === "volgens" ? { ...formed, prompt: formed.prompt.replace(" volgens het artikel", "") } : formed;
  const isPlace = name.entity.type === "place";
  return describe({
    reading,
    clause,
    shape: preposition === "volgens" ? "source" : isPlace ? "place" : "partner",
    formed: said,
    answer: { type: "name", entity: name.entity, text: name.entity.name },
    skill: preposition === "volgens" ? "claim_source" : isPlace && preposition !== "van" ? "where" : "who",
  });

  function joinedWithOthers({ first, last }: NameInSentence): boolean {
    const next = lower(tokens[last + 1]);
    const before = tokens.some(({ head, relation }, other) => relation === "conj" && (within2(head) || within2(other)));
    return before || next === "en" || next === "of";
    function within2(place: number): boolean {
      return place >= first && place <= last;
    }
  }
}
