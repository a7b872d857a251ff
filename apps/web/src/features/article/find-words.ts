import type { Article } from "@leesbewijs/domain";

/** `meaning` is null where the text gives none: the sentence in `example` has to help. */
export type Explained = {
  readonly term: string;
  readonly meaning: string | null;
  readonly example: string;
  /** How else the word stands in a text. */
  readonly forms?: readonly string[];
};
export type WordHit = { readonly start: number; readonly end: number; readonly word: number };

/** Where each explained word stands first in the text, in the order of the text. Hits never overlap. */
export function findWords(article: Article, words: readonly Explained[]): readonly WordHit[] {
  const places = article.blocks.filter((block) => block.kind === "paragraph").map((block) => block.span);
  const found: WordHit[] = [];
  // Longer words first: "staakt-het-vuren" goes before "vuren".
  const ordered = words
    .map((word, index) => ({ term: word.term, forms: word.forms ?? [], index }))
    .sort((a, b) => b.term.length - a.term.length);
  for (const { term, forms, index } of ordered) {
    const hits = [term, ...forms].flatMap((form) => firstHit(article.text, form, places, found) ?? []);
    const [first] = hits.sort((a, b) => a.start - b.start);
    if (first) found.push({ ...first, word: index });
  }
  return found.sort((a, b) => a.start - b.start);
}

type Stretch = { readonly start: number; readonly end: number };

function firstHit(text: string, term: string, places: readonly Stretch[], taken: readonly Stretch[]): Stretch | null {
  const escaped = term.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (escaped === "") return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, "giu");
  for (const match of text.matchAll(pattern)) {
    const hit = { start: match.index, end: match.index + match[0].length };
    const inPlace = places.some((place) => hit.start >= place.start && hit.end <= place.end);
    const free = taken.every((other) => hit.end <= other.start || hit.start >= other.end);
    if (inPlace && free) return hit;
  }
  return null;
}
