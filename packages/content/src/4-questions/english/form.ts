import type { Reading } from "../../2-reading/reading.ts";
import { type TokenRange, within } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { ownsSubject } from "../dutch/form.ts";
import type { Formed } from "../formed.ts";
import { isNamedElsewhere } from "../named-elsewhere.ts";
import { resolveReferences } from "../references.ts";
import { range, type Rewording, sayTokens } from "../say-tokens.ts";
import { listedBehind } from "./listed-behind.ts";

type Formation = {
  readonly wh: string;
  /** What the question asks for; null where that is the subject. */
  readonly gone: TokenRange | null;
};

/**
 * Makes an English question of a clause. Where the subject is asked for the rest follows as it stands; elsewhere the
 * auxiliary goes before the subject, or "do" where there is none. A phrase in front of the subject goes to the end.
 *
 * @returns null where the rest cannot stand alone
 */
export function formEnglish(reading: Reading, clause: Clause, { wh, gone }: Formation): Formed | null {
  const { sentence, finite, dropped, front, subject } = clause;
  // How many there are is not asked beside all their names.
  const end = gone === null ? clause.end : listedBehind(clause);
  if (subject === null || (gone !== null && ownsSubject(clause))) return null;
  const kept = (from: number, to: number): number[] =>
    range(from, to).filter((at) => !dropped.has(at) && !(gone !== null && within(at, gone)));
  const lead = front.role === "other" ? kept(front.first, front.last + 1) : [];
  const who = gone === null ? [] : kept(subject.first, subject.last + 1);
  const between = kept(subject.last + 1, finite).filter((at) => sentence.analysed.tokens[at]?.upos === "ADV");
  const behind = kept(finite + 1, end);
  const all = [...who, ...between, finite, ...behind, ...lead];
  const resolved = resolveReferences(reading, sentence, all, true);
  if (resolved === null) return null;
  const lowered: Rewording[] = [...resolved.rewordings, ...lowerFirst(reading, clause, resolved.rewordings)];
  const say = (tokens: readonly number[]): string => sayTokens(sentence, tokens, lowered);
  // "the company, which runs the buses, called": its last comma would be lost.
  if (gone !== null && who.some((at) => sentence.analysed.tokens[at]?.form === ",")) return null;
  const verbs = gone === null ? { before: "", after: say([finite]) } : withAuxiliary(reading, clause);
  if (verbs === null) return null;
  const first = say(lead);
  const tells = /^according to /iu.test(first);
  const words = [wh, verbs.before, say(who), say(between), verbs.after, say(behind), tells ? "" : first].filter(
    (part) => part !== "",
  );
  return {
    prompt: `${words.join(" ")}${tells ? `, ${first}` : frameOf(clause)}?`,
    leaning: resolved.leaning,
    asked: [...who, finite, ...behind].map((at) => sentence.analysed.tokens[at]?.lemma ?? ""),
  };
}

/** "ended" -> "did ... end"; "was signed" -> "was ... signed". */
function withAuxiliary(
  { frequency }: Reading,
  { sentence, finite, predicate, tense, plural }: Clause,
): { before: string; after: string } | null {
  const verb = sentence.analysed.tokens[finite];
  if (verb === undefined) return null;
  if (verb.upos === "AUX" || (finite !== predicate && verb.upos !== "VERB") || verb.lemma === "be") {
    return { before: verb.form.toLowerCase(), after: "" };
  }
  const base = basesOf(verb).find((word) => frequency.words.has(word));
  if (base === undefined) return null;
  const auxiliary = tense === "past" ? "did" : plural ? "do" : "does";
  return { before: auxiliary, after: base };
}

/** What a verb may be without its ending; the first that is a word is. "defeated" gives "defeat", not "defeate", and "examined" no "examin". */
function basesOf({ form, lemma }: { readonly form: string; readonly lemma: string }): string[] {
  const lower = form.toLowerCase();
  const own = lemma === `${lower}e` || lemma === lower ? [] : [lemma];
  if (lemma === lower && !/(?:ed|s)$/u.test(lower)) return [lemma];
  if (!lower.endsWith("ed")) return own;
  return [...own, lower.slice(0, -1), lower.slice(0, -2)];
}

function frameOf({ source, tense }: Clause): string {
  if (source !== null) return `, according to ${source}`;
  return tense === "present" ? ", according to the article" : "";
}

function lowerFirst(
  { nameList, frequency, sentences }: Reading,
  { sentence }: Clause,
  rewordings: readonly Rewording[],
): Rewording[] {
  const token = sentence.analysed.tokens[0];
  if (token === undefined || rewordings.some(({ first }) => first === 0)) return [];
  // "Winger Brennan": only its place made it look like a name.
  const isWord = frequency.words.has(token.form.toLowerCase()) && !nameList.surnames.has(token.form);
  if (token.upos === "PROPN" && (!isWord || isNamedElsewhere(sentences, token.form))) return [];
  if (
    /^\p{Lu}{2}|^I\b/u.test(token.form) ||
    nameList.demonyms.has(token.form) ||
    sentence.names.some((name) => name.first === 0)
  )
    return [];
  return [{ first: 0, last: 0, text: token.form.charAt(0).toLowerCase() + token.form.slice(1) }];
}
