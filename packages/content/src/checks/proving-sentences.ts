import { provingSentence } from "../proving-sentence.ts";
import type { Examined } from "./examined.ts";

/** The sentences, of all levels, that hold a question's evidence. Evidence outside sentences gives none. */
export function provingSentences({ edition, key }: Examined): string[] {
  return key.evidence.flatMap(({ level, spans }) => {
    const article = edition.articles.find((candidate) => candidate.level === level);
    if (article === undefined) return [];
    return spans.flatMap((span) => {
      const sentence = provingSentence(article, span);
      return sentence === null ? [] : [article.text.slice(sentence.start, sentence.end)];
    });
  });
}
