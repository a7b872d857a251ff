import type { Language } from "@leesbewijs/domain";
import { plainText, plainWords } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";
import { sameThing } from "./same-thing.ts";
import { choicesOf } from "./texts-of.ts";

/** What these words add turns an option into another one, not into a part of it. */
const turning: ReadonlySet<string> = new Set(
  (
    "niet geen nooit zonder behalve meer minder voor na tegen tot not no never without except more less before after against until " +
    "un anti half"
  ).split(" "),
);

/**
 * No wrong option is another name of the key, holds the key or is held by it: "the council" and "the council of
 * Brugdam", "ceasefire" and "truce". A student who knows more than the article would be marked wrong.
 */
export const optionsApart = ruleOf({ rule: "options-apart", severity: "fail", field: "options" }, (item) => {
  const choices = choicesOf(item.question, item.key);
  if (choices === null) return null;
  for (const right of choices.right) {
    for (const wrong of choices.wrong) {
      if (plainText(right) === plainText(wrong)) continue;
      if (isInside(right, wrong) || isInside(wrong, right)) return `"${right}" and "${wrong}" hold each other`;
      if (namesTheSame(right, wrong, item.edition.language)) return `"${right}" and "${wrong}" name the same`;
    }
  }
  return null;
});

/** By whole words, as the words stand. */
function isInside(inner: string, outer: string): boolean {
  const [small, large] = [plainWords(inner), plainWords(outer)];
  if (small.length === 0 || small.length >= large.length) return false;
  const at = ` ${large.join(" ")} `.indexOf(` ${small.join(" ")} `);
  if (at < 0) return false;
  return !large.some((word) => turning.has(word) && !small.includes(word));
}

/** The words in which two options differ are two names of one thing. */
function namesTheSame(one: string, other: string, language: Language): boolean {
  const [a, b] = [plainWords(one), plainWords(other)];
  const [onlyA, onlyB] = [without(a, b), without(b, a)].map((words) => words.filter((word) => !isArticle(word)));
  const groups = [onlyA, onlyB].map((words) => sameThing((words ?? []).join(" "), language));
  return groups[0] !== undefined && groups[0] === groups[1];
}

const isArticle = (word: string): boolean => ["de", "het", "een", "the", "a", "an"].includes(word);

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others);
  return words.filter((word) => !left.has(word));
}
