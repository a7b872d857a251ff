import type { Article, Language, Span } from "@leesbewijs/domain";
import { isFunctionWord } from "./function-words.ts";
import { lowerWords } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";

/** Evidence of fewer telling words comes back by chance. */
const FEWEST = 2;

/** No sentence that counts as wrong holds all the words of the evidence: it might prove the answer just as well. */
export const oneSentenceProves = ruleOf(
  { rule: "one-sentence-proves", severity: "warn", field: "evidence" },
  ({ key, edition }) => {
    if (key.kind !== "proof") return null;
    for (const article of edition.articles) {
      const at = ({ level }: { readonly level: string }): boolean => level === article.level;
      const accepted = new Set(key.sentences.filter(at).flatMap(({ spans }) => spans.map(({ start }) => start)));
      const evidence = key.evidence.filter(at).flatMap(({ spans }) => spans);
      const twin = evidence
        .flatMap((span) => sentencesWith(article, span, edition.language))
        .find(({ start }) => !accepted.has(start));
      if (twin) return `"${article.text.slice(twin.start, twin.end)}" holds the words of the evidence too`;
    }
    return null;
  },
);

function sentencesWith(article: Article, evidence: Span, language: Language): Span[] {
  const telling = tellingWords(article.text.slice(evidence.start, evidence.end), language);
  if (telling.size < FEWEST) return [];
  return article.blocks
    .flatMap(({ number, sentences }) => (number === null ? [] : sentences))
    .filter((sentence) => {
      const own = tellingWords(article.text.slice(sentence.start, sentence.end), language);
      return [...telling].every((word) => own.has(word));
    });
}

const tellingWords = (text: string, language: Language): ReadonlySet<string> =>
  new Set(lowerWords(text).filter((word) => !isFunctionWord(word, language)));
