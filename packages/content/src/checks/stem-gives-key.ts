import type { Language } from "@leesbewijs/domain";
import type { Examined } from "./examined.ts";
import { contentWords, kindred } from "./function-words.ts";
import { lowerWords, plainText } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";
import { answersOf, choicesOf, stemOf } from "./texts-of.ts";

/** A word that stands more often in the article is its subject: it is in every question and gives nothing away. */
const RARE_UP_TO = 3;
/** Shorter words chime by chance. */
const CHIMES_FROM = 5;

/**
 * The stem does not say the answer, nor a rare word of it that no other option has ("clang"): such a question is answered
 * by looking for the word.
 */
export const stemGivesKey = ruleOf({ rule: "stem-gives-key", severity: "warn", field: "prompt" }, (item) => {
  const { question, key, edition } = item;
  const wrong = choicesOf(question, key)?.wrong ?? [];
  const stem = ` ${plainText(stemOf(question))} `;
  const says = (text: string): boolean => plainText(text) !== "" && stem.includes(` ${plainText(text)} `);
  const answers = answersOf(question, key);
  const told = answers.find(says);
  if (told !== undefined && !wrong.some(says)) return `the stem says the answer "${told}"`;
  if (key.kind === "number") return null;
  const word = chime(item, answers, wrong, edition.language);
  return word === null ? null : `the stem and the answer share "${word}", and no other option does`;
});

function chime(
  { question, edition }: Examined,
  answers: readonly string[],
  wrong: readonly string[],
  language: Language,
): string | null {
  const stem = contentWords(stemOf(question), language);
  const others = wrong.flatMap((text) => contentWords(text, language));
  const shared = answers
    .flatMap((answer) => contentWords(answer, language))
    .filter((word) => word.length >= CHIMES_FROM || /\p{N}/u.test(word))
    .filter((word) => stem.some((asked) => kindred(asked, word)))
    .filter((word) => !others.some((other) => kindred(other, word)));
  if (shared.length === 0) return null;
  const article = lowerWords(edition.articles[0]?.text ?? "");
  return shared.find((word) => article.filter((said) => kindred(said, word)).length <= RARE_UP_TO) ?? null;
}
