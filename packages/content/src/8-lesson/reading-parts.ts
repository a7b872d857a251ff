import type { Block } from "@leesbewijs/domain";
import { words } from "@leesbewijs/language";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { contentLemmas } from "./centrality.ts";
import { guides } from "./guiding-question.ts";
import type { ReadingPart } from "./lesson-parts.ts";
import { titlesOf } from "./part-titles.ts";

/** A part takes about a minute at least, and a reader of fourteen needs no pause before this. */
const fewest = 80;
const most = 150;
/** A section of its own may be shorter than a part, but not a line. */
const leastOfSection = 45;

/** Paragraphs, one after the other, that are read in one go. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly heading: string | null;
  readonly sentences: readonly ReadSentence[];
};

type Paragraph = Stretch & { readonly lemmas: ReadonlySet<string> };

/**
 * Cuts the article into parts of 80 to 150 words: at its headings, and between paragraphs where the fewest words are shared.
 * A paragraph is never cut, so a part may be longer; a short section joins the part before it.
 */
export function readingParts(reading: Reading): ReadingPart[] {
  const stretches = joinShort(cut(paragraphsOf(reading)));
  const titles = titlesOf(reading, stretches);
  const questions = guides(reading, stretches);
  return stretches.map(({ from, to, words: count }, at) => ({
    ...(titles[at] ?? { title: "", titleFrom: "number" as const }),
    from,
    to,
    words: count,
    guide: questions[at] ?? "",
  }));
}

function paragraphsOf({ text: { article }, sentences }: Reading): Paragraph[] {
  const bySentence = new Map<number, ReadSentence[]>();
  for (const sentence of sentences) {
    const own = bySentence.get(sentence.paragraph) ?? [];
    own.push(sentence);
    bySentence.set(sentence.paragraph, own);
  }
  let heading: string | null = null;
  return article.blocks.flatMap(({ kind, number, span }: Block) => {
    const text = article.text.slice(span.start, span.end);
    if (kind === "heading" || number === null) {
      heading = text;
      return [];
    }
    const own = bySentence.get(number) ?? [];
    const paragraph = {
      from: number,
      to: number,
      words: words(text).length,
      heading,
      sentences: own,
      lemmas: new Set(own.flatMap(contentLemmas)),
    };
    heading = null;
    return [paragraph];
  });
}

function cut(paragraphs: readonly Paragraph[]): Stretch[] {
  const stretches: Paragraph[][] = [];
  paragraphs.forEach((paragraph, at) => {
    const open = stretches.at(-1);
    const before = paragraphs[at - 1];
    if (open === undefined || before === undefined || paragraph.heading !== null)
      return void stretches.push([paragraph]);
    const size = sum(open);
    const fits = size + paragraph.words <= most;
    const next = paragraphs[at + 1];
    // With room left on both sides, the cut comes where the text turns to something else.
    const turns = size >= fewest && next !== undefined && shared(before, paragraph) < shared(paragraph, next);
    if (size < leastOfSection || (fits && !turns)) open.push(paragraph);
    else stretches.push([paragraph]);
  });
  return stretches.map(joined);
}

/** A section too short to be a part goes with the one before it; the first one with the one behind it. */
function joinShort(stretches: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = [];
  for (const stretch of stretches) {
    const before = parts.at(-1);
    const short = before !== undefined && (stretch.words < leastOfSection || before.words < leastOfSection);
    if (before !== undefined && short && before.words + stretch.words <= most + leastOfSection)
      parts[parts.length - 1] = joined([before, stretch]);
    else parts.push(stretch);
  }
  return parts;
}

function joined(stretches: readonly Stretch[]): Stretch {
  return {
    from: stretches[0]?.from ?? 1,
    to: stretches.at(-1)?.to ?? 1,
    words: sum(stretches),
    heading: stretches[0]?.heading ?? null,
    sentences: stretches.flatMap(({ sentences }) => sentences),
  };
}

function sum(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { words: count }) => total + count, 0);
}

function shared(one: Paragraph, other: Paragraph): number {
  const both = [...one.lemmas].filter((lemma) => other.lemmas.has(lemma)).length;
  return both / Math.max(1, Math.min(one.lemmas.size, other.lemmas.size));
}
