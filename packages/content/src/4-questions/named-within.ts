import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { lower } from "../2-reading/tokens.ts";
import { speechVerbs } from "../3-facts/word-lists.ts";

/**
 * "Smith said she would go", "Brugair said that it flies": right behind the verb of speech it is the speaker, whether that one is named or
 * asked for.
 */
export function isSpeaker({ language }: Reading, { analysed: { tokens }, names }: ReadSentence, at: number): boolean {
  if (!/^(?:he|she|it|hij|zij|ze)$/u.test(lower(tokens[at]))) return false;
  const sort = lower(tokens[at]) === "it" ? "organisation" : "person";
  const joined = /^(?:that|dat)$/u.test(lower(tokens[at - 1])) ? at - 2 : at - 1;
  // "told reporters she ..."
  const verb = language === "en" && tokens[joined - 1]?.lemma === "tell" ? joined - 1 : joined;
  const said = tokens[verb];
  if (said?.upos !== "VERB" || !speechVerbs[language].has(said.lemma)) return false;
  const before = new Set(
    names.filter(({ last, entity }) => last < verb && entity.type === sort).map(({ entity }) => entity.id),
  );
  return before.size === 1;
}

/**
 * "Karin Bos left before she was asked to": in a clause of its own, and of all who are named before it one alone, who does
 * something there, can be "she". "Van Bos zag hij niets" is about somebody else.
 */
export function isNamedBefore({ analysed, names }: ReadSentence, at: number, tokens: readonly number[]): boolean {
  const gender = { he: "m", him: "m", she: "f", hij: "m", hem: "m" }[lower(analysed.tokens[at])];
  const head = analysed.tokens[at]?.head ?? -1;
  if (gender === undefined || head < 0 || (analysed.tokens[head]?.head ?? -1) < 0) return false;
  const before = names.filter(({ last, entity }) => last < at && entity.type === "person");
  const fitting = before.filter(({ entity }) => entity.gender === undefined || entity.gender === gender);
  const [only] = fitting;
  return (
    only !== undefined &&
    fitting.every(({ entity }) => entity.id === only.entity.id) &&
    only.entity.gender === gender &&
    (analysed.tokens[only.first - 1]?.upos !== "ADP" || opensClause.test(lower(analysed.tokens[only.first - 1]))) &&
    tokens.includes(only.first)
  );
}

/** These stand before a name that does something: "after Karin Bos left". */
const opensClause = /^(?:after|before|since|until)$/u;

/** "those who stayed", "those trapped": which ones follows. */
export function isTold({ analysed: { tokens } }: ReadSentence, at: number): boolean {
  const next = tokens[at + 1];
  return (
    lower(tokens[at]) === "those" &&
    (lower(next) === "who" || (next?.features.includes("VerbForm=Part") === true && !isAux(tokens[at + 2])))
  );
}

const isAux = (token: { readonly upos: string } | undefined): boolean => token?.upos === "AUX";
