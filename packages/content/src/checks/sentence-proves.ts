import type { Article, Span } from "@leesbewijs/domain";
import { provingSentence } from "../proving-sentence.ts";
import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";

/** A question that asks for a sentence has one in every text, each a whole sentence, that of the evidence among them. */
export const sentenceProves: Rule = (lesson) =>
  examined(lesson).flatMap((item) => {
    const { key, edition } = item;
    if (key.kind !== "proof") return [];
    const problems = edition.articles.flatMap((article) => {
      const accepted = key.sentences.flatMap(({ level, spans }) => (level === article.level ? spans : []));
      const proving = key.evidence.flatMap(({ level, spans }) => (level === article.level ? spans : []));
      return problemOf(article, accepted, proving);
    });
    return problems.map((message) =>
      findingAbout(item, { rule: "sentence-proves", severity: "fail", field: "evidence", message }),
    );
  });

function problemOf(article: Article, accepted: readonly Span[], proving: readonly Span[]): string[] {
  const { level } = article;
  if (accepted.length === 0) return [`no sentence of the ${level} text is right`];
  const broken = accepted.find((span) => !same(provingSentence(article, span), span));
  if (broken) return [`${broken.start}-${broken.end} of the ${level} text is not a sentence`];
  const lost = proving.find((span) => !accepted.some((sentence) => same(provingSentence(article, span), sentence)));
  return lost ? [`the sentence of the evidence at ${lost.start} of the ${level} text does not count as proof`] : [];
}

const same = (one: Span | null, other: Span): boolean => one?.start === other.start && one.end === other.end;
