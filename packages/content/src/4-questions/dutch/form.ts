import type { Reading } from "../../2-reading/reading.ts";
import { isFinite, lower, type TokenRange, within } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import type { Formed } from "../formed.ts";
import { isNamedElsewhere } from "../named-elsewhere.ts";
import { resolveReferences } from "../references.ts";
import { range, type Rewording, sayTokens } from "../say-tokens.ts";

type Formation = {
  readonly wh: string;
  /** What the question asks for; its tokens are left out. */
  readonly gone: TokenRange | null;
  /** True where the front itself is asked for, so that the rest needs no turning round. */
  readonly frontAsked: boolean;
};

/**
 * Makes a Dutch question of a clause: question word, finite verb, and the rest as it stands; where something behind the verb
 * is asked for, the front moves behind the verb (or behind the subject, if the front is an adverbial).
 *
 * @returns null where the rest cannot stand alone or its order would not be certain
 */
export function formDutch(reading: Reading, clause: Clause, { wh, gone, frontAsked }: Formation): Formed | null {
  const { sentence, finite, end, dropped } = clause;
  const kept = (from: number, to: number): number[] =>
    range(from, to).filter((at) => !dropped.has(at) && !(gone !== null && within(at, gone)));
  const behind = kept(finite + 1, end);
  const front = frontAsked ? [] : kept(clause.front.first, clause.front.last + 1);
  const order = frontAsked ? behind : turned(clause, front, behind);
  if (order === null || ownsSubject(clause)) return null;
  const asksBehind = !frontAsked && gone !== null && gone.first === clause.subject?.first;
  // "Wie bracht terwijl Bos won de middag door?": a clause in front does not fit behind the verb.
  if (asksBehind && (front.some((at) => isFinite(sentence.analysed.tokens[at])) || !isOnePhrase(clause, gone)))
    return null;
  const asksSubject = asksBehind || (frontAsked && clause.front.role === "subject");
  const resolved = resolveReferences(reading, sentence, [finite, ...order], asksSubject || clause.subject !== null);
  if (resolved === null) return null;
  const lowered: Rewording[] = [...resolved.rewordings, ...lowerFirst(reading, clause, front, resolved.rewordings)];
  const frame = frameOf(clause);
  const rest = splitBehindSubject(clause, order, asksSubject);
  const words = [
    wh,
    sayTokens(sentence, [finite], lowered),
    sayTokens(sentence, beforeComma(clause, rest.subject), lowered),
    frame,
    sayTokens(sentence, rest.others, lowered),
  ].filter((part) => part !== "");
  return {
    prompt: `${words.join(" ").replace(/ ,/gu, ",")}?`,
    leaning: resolved.leaning,
    asked: order.map((at) => sentence.analysed.tokens[at]?.lemma ?? ""),
  };
}

/** Only "van" surely belongs to the noun before it: "het dak van de loods" leaves, "op het veld" may belong to the verb. */
function isOnePhrase({ sentence: { analysed } }: Clause, { first, last }: TokenRange): boolean {
  return analysed.tokens
    .slice(first, last + 1)
    .every((token) => (token.upos !== "ADP" && token.upos !== "SCONJ") || lower(token) === "van");
}

/** "Zijn buurvrouw twijfelt": whose she is stands outside. */
export function ownsSubject({ sentence, subject }: Clause): boolean {
  if (subject === null) return false;
  return sentence.analysed.tokens
    .slice(subject.first, subject.last + 1)
    .some(({ form }) => /^(?:zijn|haar|hun|his|her|its|their)$/iu.test(form));
}

/** The front behind the verb. A subject goes first of all; an adverbial goes behind a subject whose end is certain. */
function turned(clause: Clause, front: readonly number[], behind: readonly number[]): number[] | null {
  if (clause.front.role === "subject") return [...front, ...behind];
  const { subject } = clause;
  if (subject === null) return null;
  // "Welk bedrijf richt zich in de nieuwe versie op ...?"
  const reflexive =
    lower(clause.sentence.analysed.tokens[subject.last + 1]) === "zich" ? subject.last + 1 : subject.last;
  const first = behind.filter((at) => at <= reflexive);
  const after = behind.filter((at) => at > reflexive);
  return [...first, ...front, ...after];
}

/** Whose words they are, or, of what goes on, that the article says so: otherwise the question would not keep. */
function frameOf({ source, tense }: Clause): string {
  if (source !== null) return `volgens ${source}`;
  return tense === "present" ? "volgens het artikel" : "";
}

/** The frame stands behind the subject, or right behind the verb where the subject is what is asked for. */
function splitBehindSubject(
  { sentence, subject, front }: Clause,
  order: readonly number[],
  asksSubject: boolean,
): { readonly subject: number[]; readonly others: number[] } {
  if (asksSubject || subject === null) {
    // "Wanneer komt er volgens het artikel een app?"
    const there = sentence.analysed.tokens[order[0] ?? -1]?.form.toLowerCase() === "er" ? 1 : 0;
    return { subject: order.slice(0, there), others: order.slice(there) };
  }
  const inSubject = (at: number): boolean => within(at, front.role === "subject" ? front : subject);
  const cut = order.reduce((end, at, place) => (inSubject(at) ? place + 1 : end), 0);
  return { subject: order.slice(0, cut), others: order.slice(cut) };
}

/** A subject behind the verb goes without what a comma adds to it: "oud-trainers van De Dolfijn". */
function beforeComma({ sentence }: Clause, subject: readonly number[]): readonly number[] {
  const comma = subject.findIndex((at) => sentence.analysed.tokens[at]?.form === ",");
  const listed = subject.slice(comma).some((at) => sentence.analysed.tokens[at]?.upos === "CCONJ");
  return comma < 0 || listed ? subject : subject.slice(0, comma);
}

/** The first word of a sentence loses its capital inside one, unless it is a name. */
function lowerFirst(
  { nameList, frequency, sentences }: Reading,
  clause: Clause,
  front: readonly number[],
  rewordings: readonly Rewording[],
): Rewording[] {
  const [first] = front;
  if (first === undefined || rewordings.some((one) => first >= one.first && first <= one.last)) return [];
  const { sentence } = clause;
  const token = sentence.analysed.tokens[first];
  if (token === undefined || sentence.names.some((name) => within(first, name))) return [];
  // "Trainer Jansen": only its place made it look like a name.
  const isWord = frequency.words.has(token.form.toLowerCase()) && !nameList.surnames.has(token.form);
  if (token.upos === "PROPN" && (!isWord || isNamedElsewhere(sentences, token.form))) return [];
  if (/^\p{Lu}{2}/u.test(token.form) || nameList.demonyms.has(token.form)) return [];
  return [{ first, last: first, text: token.form.charAt(0).toLowerCase() + token.form.slice(1) }];
}
