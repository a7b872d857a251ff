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
  const findings: Finding[] = [];
  const evidence = articles.flatMap((article) => {
    const { language, level } = article;
    const fail = (message: string): void => {
      const place = { language, level, questionId, field: "evidence" };
      findings.push({ rule: "evidence-verbatim", severity: "fail", place, message: `${source.id}: ${message}` });
    };
    const quotes = source.evidence[`${language}.${level}`];
    if (quotes === undefined) fail(`no evidence for ${language}.${level}`);
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
