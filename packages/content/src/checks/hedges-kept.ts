import { provingSentence } from "../proving-sentence.ts";
import { examined, findingAbout, type Examined } from "./examined.ts";
import { hedgesAmount, hedgesSomething } from "./hedge-words.ts";
import type { Rule } from "./lesson-to-check.ts";
import { plainWords } from "./plain-words.ts";
import { answersOf, stemOf } from "./texts-of.ts";

/** The month is no hedge. */
const mayAsMonth = /(?<=\b(?:in|of|on|since|until|late|early) )May\b|\bMay(?= \d)|(?<=\d )May\b/g;

/**
 * Where the proving sentence hedges or names a source, the question, its key or its explanation does so too. "About" and
 * the like count where the answer is an amount; elsewhere they are beside the point.
 */
export const hedgesKept: Rule = (lesson) =>
  examined(lesson).flatMap((item) => {
    const { edition, question, key } = item;
    const answers = answersOf(question, key);
    const isAmount = answers.some((answer) => /\p{N}/u.test(answer));
    const hedged = (text: string): boolean => {
      const words = plainWords(text.replace(mayAsMonth, ""));
      return hedgesSomething(words, edition.language) || (isAmount && hedgesAmount(words, edition.language));
    };
    if (hedged([stemOf(question), ...answers, key.explanation].join(" "))) return [];
    const sentence = provingSentences(item).find(hedged);
    if (sentence === undefined) return [];
    const message = `the article hedges here, the question does not: "${sentence}"`;
    return [findingAbout(item, { rule: "hedges-kept", severity: "warn", message })];
  });

function provingSentences({ edition, key }: Examined): string[] {
  return key.evidence.flatMap(({ level, spans }) => {
    const article = edition.articles.find((candidate) => candidate.level === level);
    if (article === undefined) return [];
    return spans.flatMap((span) => {
      const sentence = provingSentence(article, span);
      return sentence === null ? [] : [article.text.slice(sentence.start, sentence.end)];
    });
  });
}
