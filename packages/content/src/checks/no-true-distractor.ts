import type { Language } from "@leesbewijs/domain";
import { lowerWords, plainWords } from "./plain-words.ts";
import { provingSentences } from "./proving-sentences.ts";
import { ruleOf } from "./rule-of.ts";
import { choicesOf } from "./texts-of.ts";

const joined: Record<Language, readonly string[]> = {
  nl: ["en", "en de", "en het", "en een", "oftewel", "ofwel", "ook wel"],
  en: ["and", "and the", "and a", "also known as", "also called", "as well as"],
};

/** No wrong option is named in one breath with the answer: what the evidence says of "A and B" is true of either. */
export const noTrueDistractor = ruleOf({ rule: "no-true-distractor", severity: "warn", field: "options" }, (item) => {
  const choices = choicesOf(item.question, item.key);
  if (choices === null || choices.right.length > 1) return null;
  const sentences = provingSentences(item).map((sentence) => ` ${lowerWords(sentence).join(" ")} `);
  for (const right of choices.right) {
    const partner = choices.wrong.find((wrong) =>
      sentences.some((sentence) => inOneBreath(right, wrong, sentence, item.edition.language)),
    );
    if (partner !== undefined) return `the evidence says the same of "${partner}" as of "${right}"`;
  }
  return null;
});

function inOneBreath(right: string, wrong: string, sentence: string, language: Language): boolean {
  const [a, b] = [plainWords(right).join(" "), plainWords(wrong).join(" ")];
  if (a === "" || b === "") return false;
  return joined[language].some(
    (link) => sentence.includes(` ${a} ${link} ${b} `) || sentence.includes(` ${b} ${link} ${a} `),
  );
}
