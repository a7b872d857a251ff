import { mostSentences, type Reading, type ReadSentence } from "../2-reading/reading.ts";
import { isMisprinted } from "../2-reading/is-misprinted.ts";
import type { Clause } from "../3-facts/clause.ts";
import { readDutchClause, readJoinedClause } from "../3-facts/read-dutch-clause.ts";
import { readEnglishClause } from "../3-facts/read-english-clause.ts";
import { clausesBeside } from "../3-facts/clauses-beside.ts";
import { toldClause } from "../3-facts/told-clause.ts";
import { leaningStarts } from "../3-facts/word-lists.ts";
import type { Ask, Refusal } from "./ask.ts";
import { askCertainty } from "./both/ask-certainty.ts";
import { askClaims } from "./both/ask-claim.ts";
import { askEndings } from "./both/ask-ending.ts";
import { askGaps } from "./both/ask-gap.ts";
import { askObject } from "./both/ask-object.ts";
import { askQuotes } from "./both/ask-quote.ts";
import { askReference } from "./both/ask-reference.ts";
import { askRoles } from "./both/ask-role.ts";
import { askSignal } from "./both/ask-signal.ts";
import { type Claim, claimsIn } from "./both/claims.ts";
import { type Statement, statementsOf } from "./both/ask-statement.ts";
import { type Event, eventOf } from "./both/events.ts";
import { askTopic } from "./both/ask-topic.ts";
import { endingsIn } from "./both/endings.ts";
import { nounPhrasesIn } from "./both/noun-phrases.ts";
import { type Quotable, quotable } from "./both/quotable.ts";
import { askDutch, type Pools } from "./dutch/ask-dutch.ts";
import { hiddenEvents } from "./dutch/hidden-events.ts";
import { askRelativeTimes } from "./dutch/ask-relative.ts";
import { purposesIn } from "./dutch/purposes.ts";
import { reasonsIn } from "./dutch/reasons.ts";
import { askEnglish } from "./english/ask-english.ts";
import { askExisting } from "./english/ask-existing.ts";

export type Asked = {
  readonly asks: readonly Ask[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly quotations: readonly Quotable[];
  readonly refusals: readonly Refusal[];
};

/** Everything that can be asked of an article, freely: the gate refuses, not this. */
export function askQuestions(reading: Reading): Asked {
  const claims = claimsIn(reading);
  const found: (Ask | Refusal)[] = [
    ...askRoles(reading),
    ...askClaims(reading, claims),
    ...askQuotes(reading),
    ...askEndings(reading, endingsIn(reading)),
  ];
  const statements: Statement[] = [];
  const events: Event[] = [];
  const quotations: Quotable[] = [];
  const sentences = reading.sentences.slice(0, mostSentences);
  const phrases = nounPhrasesIn(reading);
  const pools: Pools =
    reading.language === "nl"
      ? { purposes: purposesIn(reading, sentences), reasons: reasonsIn(reading, sentences) }
      : { purposes: [], reasons: [] };
  for (const sentence of sentences) {
    const clause = clauseOf(reading, sentence);
    if ("rule" in clause) found.push(clause);
    for (const one of clausesOf(reading, sentence, clause, claims)) {
      found.push(...(reading.language === "nl" ? askDutch(reading, one, pools) : askEnglish(reading, one)));
      const object = askObject(reading, one, phrases);
      if (object !== null) found.push(object);
      const topic = askTopic(reading, one);
      if (topic !== null) found.push(topic);
    }
    const event = "rule" in clause ? null : eventOf(reading, clause);
    if (event !== null) events.push(event);
    if (reading.language === "en" && !sentence.quoted) {
      const existing = askExisting(reading, sentence);
      if (existing !== null) found.push(existing);
    }
    if (reading.language === "nl" && !sentence.quoted) {
      found.push(...askRelativeTimes(reading, sentence));
      events.push(...hiddenEvents(reading, sentence));
    }
    if (!sentence.quoted) found.push(...askCertainty(reading, sentence));
    found.push(...askReference(reading, sentence, "rule" in clause ? null : clause));
    const signal = askSignal(reading, sentence);
    if (signal !== null) found.push(signal);
    const quotation = quotable(reading, sentence, "rule" in clause ? null : clause);
    if (quotation === null) continue;
    quotations.push(quotation);
    found.push(...askGaps(reading, quotation));
    statements.push(...statementsOf(reading, quotation));
  }
  return {
    asks: found.filter((one): one is Ask => !("rule" in one)),
    statements,
    events,
    quotations,
    refusals: found.filter((one): one is Refusal => "rule" in one),
  };
}

/** The main clause with what is joined on to it (Dutch), and what somebody says in the sentence (English). */
function clausesOf(
  { language }: Reading,
  sentence: ReadSentence,
  clause: Clause | Refusal,
  claims: readonly Claim[],
): Clause[] {
  const main = "rule" in clause ? [] : [clause];
  if (language === "nl") return main.flatMap((one) => [one, readJoinedClause(one) ?? []].flat());
  const claim = claims.find((one) => one.sentence === sentence);
  if (claim === undefined) return [...main, ...clausesBeside(sentence)];
  return [...main, toldClause(sentence, claim.content, claim.speaker) ?? []].flat();
}

/** The clause that a sentence is asked by, or why it is not. */
function clauseOf(reading: Reading, sentence: Reading["sentences"][number]): Clause | Refusal {
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  const { tokens } = sentence.analysed;
  if (sentence.quoted) return refuse("sentence: quotation");
  if (!/[.!]$/u.test(sentence.text)) return refuse("sentence: no full stop");
  if (tokens.length < 6 || tokens.length > 60) return refuse("sentence: length");
  if (isMisprinted(sentence.text, reading.language)) return refuse("sentence: misprinted");
  const first = tokens[0]?.form.toLowerCase() ?? "";
  if (leaningStarts[reading.language].has(first)) return refuse("sentence: leans on the one before");
  const clause = reading.language === "nl" ? readDutchClause(sentence) : readEnglishClause(sentence);
  return "refused" in clause ? refuse(clause.refused) : clause;
}
