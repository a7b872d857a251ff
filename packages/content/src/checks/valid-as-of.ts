import type { Language } from "@leesbewijs/domain";
import { changingThing } from "./changing-things.ts";
import { plainWords } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";
import { stemOf } from "./texts-of.ts";
import { wordSet } from "./word-set.ts";

/** Months, past tenses of common verbs, and words that tie a question to its moment or to the text. */
const dated: Record<Language, ReadonlySet<string>> = {
  nl: wordSet(
    "januari februari maart april mei juni juli augustus september oktober november december destijds toen artikel tekst was waren " +
      "had hadden werd werden kon konden wilde wilden zei zeiden deed deden ging gingen kwam kwamen moest moesten zou zouden bleef bleven " +
      "gaf gaven stond stonden kreeg kregen vond vonden nam namen hielp hielpen woonde woonden gold golden vocht vochten begon begonnen " +
      "maakte maakten noemde noemden kostte kostten werkte werkten betaalde betaalden",
  ),
  en: wordSet(
    "january february march april june july august september october november december then article text was were had did could " +
      "would said went came gave got took made began held stood fought kept told",
  ),
};

/**
 * A question whose answer has changed since, or is of a kind that changes, says when it was true: by a year, a month, the
 * past tense, or the text.
 */
export const validAsOf = ruleOf({ rule: "valid-as-of", severity: "warn", field: "prompt" }, (item) => {
  const { language } = item.edition;
  const stem = stemOf(item.question);
  const changed = item.notes?.changedSince === true;
  if ((!changed && !changingThing[language].test(item.question.prompt)) || isDated(stem, language)) return null;
  return changed
    ? "the answer has changed since, but the question does not say when it was true"
    : "asks in the present tense about what changes, and does not say when";
});

function isDated(stem: string, language: Language): boolean {
  // A name that looks like a verb ("de Wilde Leede") dates nothing.
  const withoutNames = stem.replace(/(?<=[\p{L},] )\p{Lu}(?=\p{Ll})/gu, "_");
  return plainWords(language === "nl" ? withoutNames : stem).some(
    (word) =>
      /^(?:1[89]|20)\d\d$/.test(word) || dated[language].has(word) || (language === "en" && /[a-z]{2}ed$/.test(word)),
  );
}
