import type { Language } from "@leesbewijs/domain";
import { hedgesAmount, hedgesSomething } from "./hedge-words.ts";
import { withDigits } from "./number-words.ts";
import { lowerWords, plainWords } from "./plain-words.ts";
import { provingSentences } from "./proving-sentences.ts";
import { ruleOf } from "./rule-of.ts";
import { answersOf, stemOf } from "./texts-of.ts";
import { wordSet } from "./word-set.ts";

/** The month is no hedge. */
const mayAsMonth = /(?<=\b(?:in|of|on|since|until|late|early) )May\b|\bMay(?= \d)|(?<=\d )May\b/g;

/** Words that ask for certainty, which a sentence that hedges cannot give. */
const certain: Record<Language, ReadonlySet<string>> = {
  nl: wordSet("precies exact zeker vaststaat bewezen daadwerkelijk aantoonbaar"),
  en: wordSet("exactly precisely exact precise definitely certainly certain proven proved"),
};

/**
 * Where the proving sentence hedges or names a source, the question, its key or its explanation does so too. "About" and
 * the like count where the answer is an amount; elsewhere they are beside the point. No hedge makes up for a question
 * that asks what is certain or exact, unless its answer says that nothing is.
 */
export const hedgesKept = ruleOf({ rule: "hedges-kept", severity: "warn", field: "prompt" }, (item) => {
  const { edition, question, key } = item;
  const answers = answersOf(question, key);
  const isAmount = answers.some((answer) => /\p{N}/u.test(withDigits(answer, edition.language)));
  const hedged = (text: string): boolean => {
    const words = plainWords(text.replace(mayAsMonth, ""));
    return hedgesSomething(words, edition.language) || (isAmount && hedgesAmount(words, edition.language));
  };
  const asksForCertainty = lowerWords(stemOf(question)).some((word) => certain[edition.language].has(word));
  const judged = asksForCertainty ? answers : [stemOf(question), ...answers, key.explanation];
  if (hedged(judged.join(" "))) return null;
  const sentence = provingSentences(item).find(hedged);
  return sentence === undefined ? null : `the article hedges here, the question does not: "${sentence}"`;
});
