import type { Language } from "@leesbewijs/domain";
import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";
import { plainWords } from "./plain-words.ts";
import { stemOf } from "./texts-of.ts";

const words = (line: string): ReadonlySet<string> => new Set(line.split(" "));

/** Months, past tenses of common verbs, and words that tie a question to its moment or to the text. */
const dated: Record<Language, ReadonlySet<string>> = {
  nl: words(
    "januari februari maart april mei juni juli augustus september oktober november december destijds toen artikel tekst was waren " +
      "had hadden werd werden kon konden wilde wilden zei zeiden deed deden ging gingen kwam kwamen moest moesten zou zouden bleef bleven " +
      "gaf gaven stond stonden kreeg kregen vond vonden nam namen hielp hielpen woonde woonden gold golden vocht vochten begon begonnen " +
      "maakte maakten noemde noemden",
  ),
  en: words(
    "january february march april may june july august september october november december then article text was were had did could " +
      "would said went came gave got took made began held stood fought kept told",
  ),
};

/** A question whose answer has changed since says when it was true: by a year, a month, the past tense, or the text. */
export const validAsOf: Rule = (lesson) =>
  examined(lesson).flatMap((item) => {
    if (item.notes?.changedSince !== true) return [];
    const stem = plainWords(stemOf(item.question));
    const { language } = item.edition;
    const isDated = stem.some(
      (word) =>
        /^(?:1[89]|20)\d\d$/.test(word) || dated[language].has(word) || (language === "en" && /[a-z]{2}ed$/.test(word)),
    );
    if (isDated) return [];
    const message = "the answer has changed since, but the question does not say when it was true";
    return [findingAbout(item, { rule: "valid-as-of", severity: "warn", field: "prompt", message })];
  });
