import type { AnswerKey, Language } from "@leesbewijs/domain";
import { ruleOf } from "./rule-of.ts";
import { shownTexts } from "./texts-of.ts";

/** Forms that mean another number in this language, or none. A clock time is written with a stop in both. */
const foreign: Record<Language, RegExp> = {
  nl: /(?<![\p{N}.,])\d{1,3},\d{3}(?![\p{N}])|(?<![\p{N}.,])\d+\.\d{1,2}(?= ?(?:%|procent|miljoen|miljard|euro|kilo|kilometer|meter|graden|liter|keer))|[€$] ?\d+\.\d{2}(?!\p{N})/u,
  en: /(?<![\p{N}.,])\d{1,3}\.\d{3}(?![\p{N}])|(?<![\p{N}.,])\d+,\d{1,2}(?![\p{N}])(?! \d)|\b\d{1,2}\.\d{2} uur\b/u,
};

/** Numbers have the signs of the question's language: "150.000" is a hundred and fifty in English. */
export const numberForm = ruleOf(
  { rule: "number-form", severity: "fail", field: "prompt" },
  ({ question, key, edition }) => {
    const articles = edition.articles.map(({ text }) => text);
    for (const text of [...shownTexts(question), ...shownOf(key)]) {
      const found = foreign[edition.language].exec(text)?.[0];
      if (found !== undefined && !articles.some((article) => article.includes(found))) {
        return `"${found}" is not how this language writes a number`;
      }
    }
    return null;
  },
);

/** What is shown of a typed answer; what else may be typed is not shown. */
function shownOf(key: AnswerKey): readonly string[] {
  if (key.kind === "number") return [key.display];
  return key.kind === "shortText" ? key.accept.slice(0, 1) : [];
}
