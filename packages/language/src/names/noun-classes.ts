import type { AnalysedToken } from "../analysed-sentence.ts";
import type { NameDocument } from "./document.ts";
import type { Gender, Noun } from "./name-words.ts";

const longestNoun = 30;
const shortestEnd = 4;

/** The gender that a noun for a person tells ("" for none), by the word or, in Dutch, by its end; undefined for other words. */
export function roleOf({ words, list }: NameDocument, { form, lemma }: AnalysedToken): Gender | undefined {
  return (
    byEnd(words.roles, form.toLowerCase(), list.language === "nl") ??
    (list.language === "en" ? words.roles.get(lemma) : undefined)
  );
}

/** What a noun names, by the word or, in Dutch, by its end: "voetbalbond" as "bond". */
export function nounOf({ words, list }: NameDocument, { form }: AnalysedToken): Noun | undefined {
  return byEnd(words.nouns, form.toLowerCase(), list.language === "nl");
}

function byEnd<Value>(known: ReadonlyMap<string, Value>, word: string, compounds: boolean): Value | undefined {
  const exact = known.get(word) ?? known.get(word.replace(/^(?:ex|oud|vice|co)-?/, ""));
  if (exact !== undefined || word.length > longestNoun) return exact;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return byEnd(known, word.slice(hyphen + 1), compounds);
  if (!compounds) return undefined;
  for (let from = 2; from <= word.length - shortestEnd; from += 1) {
    const value = known.get(word.slice(from));
    if (value !== undefined) return value;
  }
  return undefined;
}
