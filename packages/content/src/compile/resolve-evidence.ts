import type { Article, Evidence, Finding, QuestionId, QuestionSource, Span } from "@leesbewijs/domain";
import { provingSentence } from "../proving-sentence.ts";

type Resolved = { readonly evidence: Evidence[]; readonly findings: Finding[] };

/**
 * Turns the quotations of a question into places in the articles of one language. Each must stand there to the letter,
 * once, within one sentence of a numbered paragraph; every level of the article needs its own. What does not is a failed
 * `evidence-verbatim`, and is left out.
 */
export function resolveEvidence(
  source: QuestionSource,
  questionId: QuestionId,
  articles: readonly Article[],
): Resolved {
  return resolveQuotes(source.evidence, true, { name: source.id, questionId, articles });
}

/** The further sentences that prove a question that asks for one; a level may have none. */
export function resolveAlsoProves(
  source: QuestionSource,
  questionId: QuestionId,
  articles: readonly Article[],
): Resolved {
  const quotes = source.kind === "proof" ? source.alsoProves : {};
  return resolveQuotes(quotes, false, { name: source.id, questionId, articles });
}

/** Every sentence that holds a piece of evidence, whole and once, by level. */
export function wholeSentences(evidence: readonly Evidence[], articles: readonly Article[]): Evidence[] {
  return articles.flatMap((article) => {
    const spans = evidence.flatMap(({ level, spans: own }) => (level === article.level ? own : []));
    const sentences = new Set(spans.flatMap((span) => provingSentence(article, span) ?? []));
    return sentences.size === 0 ? [] : [{ level: article.level, spans: [...sentences].slice(0, mostSpans) }];
  });
}

/** As many places as evidence can hold. */
const mostSpans = 8;

type About = { readonly name: string; readonly questionId: QuestionId; readonly articles: readonly Article[] };

function resolveQuotes(
  quoted: QuestionSource["evidence"],
  needed: boolean,
  { name, questionId, articles }: About,
): Resolved {
  const findings: Finding[] = [];
  const evidence = articles.flatMap((article) => {
    const { language, level } = article;
    const fail = (message: string): void => {
      const place = { language, level, questionId, field: "evidence" };
      findings.push({ rule: "evidence-verbatim", severity: "fail", place, message: `${name}: ${message}` });
    };
    const quotes = quoted[`${language}.${level}`];
    if (quotes === undefined && needed) fail(`no evidence for ${language}.${level}`);
    const spans = (quotes ?? []).flatMap((quote) => {
      const found = placeOf(article, quote.normalize("NFC"));
      if (typeof found === "string") fail(`${found}: "${quote}"`);
      return typeof found === "string" ? [] : [found];
    });
    spans.sort((a, b) => a.start - b.start || a.end - b.end);
    return spans.length === 0 ? [] : [{ level, spans }];
  });
  return { evidence, findings };
}

function placeOf(article: Article, quote: string): Span | string {
  const start = article.text.indexOf(quote);
  if (start < 0) return "not in the text to the letter";
  if (article.text.indexOf(quote, start + 1) >= 0) return "more than once in the text";
  const span = { start, end: start + quote.length };
  return provingSentence(article, span) === null ? "not within one sentence of a paragraph" : span;
}
