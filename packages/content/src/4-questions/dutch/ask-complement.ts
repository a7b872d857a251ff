import type { Reading } from "../../2-reading/reading.ts";
import { isFinite, lower, subtree, type TokenRange } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import type { Ask, Refusal, Shape } from "../ask.ts";
import { isPersonNoun } from "../both/noun-phrases.ts";
import { describe } from "../describe.ts";
import { hangsFromVerb } from "../hangs-from-verb.ts";
import { range, sayTokens } from "../say-tokens.ts";
import { wordsAnswer } from "../words-answer.ts";
import { formDutch } from "./form.ts";

/** Verbs with the preposition that they need: what stands behind it is as much a part of what happened as an object. */
const verbs: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    met: "samenvallen beginnen eindigen dreigen stoppen ophouden doorgaan instemmen kampen worstelen",
    tot: "leiden bijdragen behoren oproepen aanzetten dienen",
    voor: "waarschuwen pleiten zorgen kiezen vrezen zwichten bezwijken",
    tegen: "protesteren demonstreren verzetten stemmen vechten strijden waarschuwen beschermen",
    op: "reageren wijzen hopen rekenen wachten aandringen neerkomen stuiten jagen",
    over: "klagen praten spreken stemmen onderhandelen discussiëren oordelen beslissen vergaderen nadenken debatteren",
    aan: "deelnemen meedoen werken lijden bijdragen twijfelen meewerken ontsnappen voldoen",
    uit: "bestaan blijken ontstaan voortkomen",
    van: "afhangen profiteren genieten schrikken afzien leven",
    naar: "verlangen zoeken verwijzen streven",
    onder: "lijden",
    in: "resulteren geloven",
  }).map(([preposition, lemmas]) => [preposition, new Set(lemmas.split(" "))]),
);
const wherewith: Readonly<Record<string, string>> = {
  met: "Waarmee",
  tot: "Waartoe",
  voor: "Waarvoor",
  tegen: "Waartegen",
  op: "Waarop",
  over: "Waarover",
  aan: "Waaraan",
  uit: "Waaruit",
  van: "Waarvan",
  naar: "Waarnaar",
  onder: "Waaronder",
  in: "Waarin",
};
const causes: Readonly<Record<string, string>> = { door: "Waardoor", wegens: "Waarom", vanwege: "Waarom" };

/**
 * Asks for a thing behind a preposition that a verb needs, or that tells the cause: "Het feest viel samen met de opening" ->
 * "Waarmee viel het feest samen?", "Door de storm is er schade ontstaan" -> "Waardoor is er schade ontstaan?" Nothing else of the article
 * would fit beside the answer, but the sentence that gives it can be asked for.
 */
export function askComplements(reading: Reading, clause: Clause): (Ask | Refusal)[] {
  return clause.sentence.analysed.tokens.flatMap((token, at) =>
    token.upos === "ADP" && at < clause.end ? (askComplement(reading, clause, at) ?? []) : [],
  );
}

function askComplement(reading: Reading, clause: Clause, at: number): Ask | Refusal | null {
  const { sentence, front } = clause;
  const asked = askedBy(clause, at);
  const phrase = asked === null ? null : phraseAt(clause, at);
  if (asked === null || phrase === null) return null;
  const inFront = phrase.last <= front.last;
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  if (!inFront && !hangsFromVerb(clause, phrase)) return refuse("complement: belongs to a noun");
  const formed = formDutch(reading, clause, { wh: asked.wh, gone: inFront ? null : phrase, frontAsked: inFront });
  if (formed === null) return refuse("stem: leans on the text");
  const text = sayTokens(sentence, range(phrase.first + 1, phrase.last + 1));
  return describe({
    reading,
    clause,
    shape: asked.shape,
    formed,
    answer: wordsAnswer(text, `complement/${at}`, []),
    skill: asked.shape === "why" ? "cause" : "what",
  });
}

/** The question word, where the verb and the preposition are a pair or the preposition tells a cause. */
function askedBy(clause: Clause, at: number): { readonly wh: string; readonly shape: Shape } | null {
  const { sentence, predicate, finite, end } = clause;
  const { tokens } = sentence.analysed;
  const preposition = lower(tokens[at]);
  const particle = tokens.findIndex(
    ({ relation, head }, other) =>
      other < end && relation === "compound:prt" && (head === predicate || head === finite),
  );
  if (at === particle) return null;
  const lemma = tokens[predicate]?.lemma ?? "";
  const cause = causes[preposition];
  // "werd goedgekeurd door de raad": that is who, not by what.
  const isDone = tokens.slice(finite, end).some((token) => token.lemma === "worden");
  if (cause !== undefined) return preposition === "door" && isDone ? null : { wh: cause, shape: "why" };
  const isPair =
    verbs[preposition]?.has(lemma) === true || verbs[preposition]?.has(`${lower(tokens[particle])}${lemma}`);
  const wh = wherewith[preposition];
  return isPair === true && wh !== undefined ? { wh, shape: "object" } : null;
}

/** The phrase that a preposition opens, if it is a thing and what follows is the verb or nothing: else its end is not certain. */
function phraseAt({ sentence, front, finite, end }: Clause, at: number): TokenRange | null {
  const { tokens } = sentence.analysed;
  const head = tokens[at]?.head ?? -1;
  const noun = tokens[head];
  // "het aftreden": an infinitive with an article.
  const isThing = noun?.upos === "NOUN" || (noun?.features.includes("VerbForm=Inf") && lower(tokens[at + 1]) === "het");
  if (noun === undefined || !isThing || head <= at || isPersonNoun(noun.lemma)) return null;
  const whole = subtree(sentence.analysed, head);
  // What a comma adds behind the clause was cut off.
  const isCut = tokens[end]?.form === "," && whole.last > end;
  const phrase = { first: at, last: isCut ? end - 1 : whole.last };
  if (whole.first !== at || tokens.slice(at, phrase.last + 1).some(isFinite)) return null;
  const told = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start < noun.span.end && noun.span.start < span.end;
  if (sentence.times.some(({ span }) => told(span)) || sentence.quantities.some(({ span }) => told(span))) return null;
  if (front.role === "other" && at === front.first) return phrase.last === front.last ? phrase : null;
  const next = tokens[phrase.last + 1];
  const closes =
    phrase.last + 1 >= end || /^(?:VERB|AUX)$/u.test(next?.upos ?? "") || next?.relation === "compound:prt";
  return at > finite && phrase.last < end && closes ? phrase : null;
}
