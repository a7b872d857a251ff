import type { Language } from "@leesbewijs/domain";
import { numbers, words } from "@leesbewijs/language";
import type { Examined } from "./examined.ts";
import { contentWords, isFunctionWord, kindred } from "./function-words.ts";
import { withDigits } from "./number-words.ts";
import { lowerWords, plainText } from "./plain-words.ts";
import { provingSentences } from "./proving-sentences.ts";
import { ruleOf } from "./rule-of.ts";
import { answersOf, choicesOf, stemOf } from "./texts-of.ts";
import { wordSet } from "./word-set.ts";

/** Parts of a whole that are written in words, as the evidence may do where the key has a number. */
const fractions: ReadonlyMap<string, number> = new Map([
  ["helft", 50],
  ["half", 50],
  ["halve", 50],
  ["kwart", 25],
  ["quarter", 25],
  ["driekwart", 75],
  ["derde", 33],
  ["third", 33],
  ["tiende", 10],
  ["tenth", 10],
]);
/** A date may be worked out from these and the day of the news. */
const datedByNews: Record<Language, ReadonlySet<string>> = {
  nl: wordSet(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen week maand jaar januari februari maart april " +
      "mei juni juli augustus september oktober november december sinds geleden vorig vorige volgend volgende",
  ),
  en: wordSet(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow week month year january february march april " +
      "may june july august september october november december since ago last next",
  ),
};

/**
 * Numbers and names of the answer stand in the sentences that prove it, as words or digits, or in the question. Answers
 * that join several facts work things out for themselves and are left alone, as is a year that follows from the news.
 */
export const keyInEvidence = ruleOf({ rule: "key-in-evidence", severity: "warn", field: "key" }, (item) => {
  const { question, key } = item;
  const sentences = provingSentences(item);
  if (sentences.length === 0) return null;
  const answers =
    key.kind === "trueFalse" && question.kind === "trueFalse" && key.correct
      ? [question.statement]
      : answersOf(question, key);
  const told = [...sentences, stemOf(question)].join(" ");
  const number = question.process === "retrieve" ? strayNumber(answers, told, item) : null;
  if (number !== null) return `the evidence does not say ${number}`;
  const name = answers.map((answer) => strayName(answer, told, item)).find((found) => found !== null);
  if (name !== undefined) return `the evidence does not name "${name}"`;
  const other = provenInstead(item, sentences.join(" "));
  return other === null ? null : `the evidence says "${other}", which is a wrong option, and nothing of the answer`;
});

function strayNumber(answers: readonly string[], told: string, { edition, key }: Examined): string | null {
  const { language } = edition;
  const known = new Set(valuesIn(told, language));
  if (lowerWords(told).some((word) => datedByNews[language].has(word))) {
    for (const value of valuesIn(edition.content.lead, language)) known.add(value);
  }
  const tolerance = key.kind === "number" ? key.tolerance : 0;
  const stray = answers
    .flatMap((answer) => valuesIn(answer, language))
    .find((value) => ![...known].some((one) => Math.abs(one - value) <= tolerance));
  return stray === undefined || known.size === 0 ? null : String(stray);
}

function valuesIn(text: string, language: Language): number[] {
  const parts = lowerWords(text).flatMap((word) => fractions.get(word) ?? []);
  return [...numbers(withDigits(text, language), language).map(({ value }) => value), ...parts];
}

/** A capital inside the answer, or at its start where the article writes that word with a capital inside a sentence. */
function strayName(answer: string, told: string, { edition }: Examined): string | null {
  const { language } = edition;
  const said = lowerWords(told);
  const acronyms = said.map((word) => word[0] ?? "").join("");
  const found = words(answer).find(({ start, end }) => {
    const form = answer.slice(start, end);
    if (!/^\p{Lu}\p{L}/u.test(form) || isFunctionWord(form.toLowerCase(), language)) return false;
    if (start === 0 && !isNameInArticle(form, edition)) return false;
    const [plain = ""] = lowerWords(form);
    if (/^\p{Lu}+$/u.test(form) && acronyms.includes(plain)) return false;
    return !said.some((word) => sameName(word, plain));
  });
  return found === undefined ? null : answer.slice(found.start, found.end);
}

/** "Armenië" and "Armeense", "Russia" and "Russian" speak of one. */
function sameName(one: string, other: string): boolean {
  if (one.startsWith(other) || kindred(one, other)) return true;
  return one.slice(0, 4) === other.slice(0, 4) && Math.max(one.length, other.length) <= 9;
}

function isNameInArticle(form: string, edition: Examined["edition"]): boolean {
  return edition.articles.some(({ text }) => text.includes(` ${form}`) && !text.includes(` ${form.toLowerCase()} `));
}

/** A wrong option that stands in the evidence to the letter where not a word of the right one does. */
function provenInstead({ question, key, edition }: Examined, evidence: string): string | null {
  const choices = choicesOf(question, key);
  if (choices === null || question.process !== "retrieve") return null;
  const said = lowerWords(evidence);
  const echoes = (text: string): boolean =>
    contentWords(withDigits(text, edition.language), edition.language).some((word) =>
      said.some((one) => kindred(one, word)),
    );
  if (choices.right.some(echoes)) return null;
  const plain = ` ${said.join(" ")} `;
  return (
    choices.wrong.find(
      (text) => contentWords(text, edition.language).length > 0 && plain.includes(` ${plainText(text)} `),
    ) ?? null
  );
}
