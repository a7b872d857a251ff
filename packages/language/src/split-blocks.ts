import type { Block, Language, Span } from "@leesbewijs/domain";
import { splitSentences } from "./sentences/split-sentences.ts";

/**
 * Splits a running text into its blocks: stretches of lines with a blank line between them. Nothing in the text marks a
 * heading, so the caller says which blocks are one.
 *
 * @param headings where headings start, in UTF-16 units of `text`. A heading has no number and is one sentence.
 * @returns blocks in order; paragraphs are numbered from 1, and the sentences of each are places in `text`.
 */
export function splitBlocks(text: string, language: Language, headings: ReadonlySet<number> = new Set()): Block[] {
  let paragraphs = 0;
  return stretches(text).map((span) => {
    if (headings.has(span.start)) return { kind: "heading", span, number: null, sentences: [{ ...span }] };
    paragraphs += 1;
    return { kind: "paragraph", span, number: paragraphs, sentences: splitSentences(text, span, language) };
  });
}

function stretches(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = 0;
  let at = 0;
  for (const line of text.split("\n")) {
    const blank = line.trim() === "";
    if (blank && start >= 0) found.push({ start, end });
    if (blank) start = -1;
    else {
      if (start < 0) start = at + line.length - line.trimStart().length;
      end = at + line.trimEnd().length;
    }
    at += line.length + 1;
  }
  if (start >= 0) found.push({ start, end });
  return found;
}
