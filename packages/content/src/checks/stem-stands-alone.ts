import type { Language } from "@leesbewijs/domain";
import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";

/** "Dit artikel" points at what lies before the reader; every other pointer points out of the question. */
const pointers: Record<Language, RegExp> = {
  nl: /^(?:hij|zij|ze|hun|hen|haar|zijn|daar|hier|toen|daarna|daarom|(?:dit|dat|deze|die)(?! (?:artikel|tekst|nieuws|bericht|les|lesson)\b))\b/i,
  en: /^(?:he|she|it|they|him|her|his|their|them|there|then|(?:this|that|these|those)(?! (?:article|text|news|report|lesson)\b))\b/i,
};

/** A question does not begin with a word whose meaning lies outside it: quizzes are mixed and reviewed out of order. */
export const stemStandsAlone: Rule = (lesson) =>
  examined(lesson).flatMap((item) => {
    const { question } = item;
    const stems = question.kind === "trueFalse" ? [question.prompt, question.statement] : [question.prompt];
    return stems
      .filter((stem) => pointers[item.edition.language].test(stem))
      .map((stem) =>
        findingAbout(item, {
          rule: "stem-stands-alone",
          severity: "warn",
          field: "prompt",
          message: `begins with a word that points outside the question: "${stem.slice(0, 60)}"`,
        }),
      );
  });
