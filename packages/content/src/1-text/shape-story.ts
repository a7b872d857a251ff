import type { Aside } from "./article-text.ts";
import type { Block } from "./join-lines.ts";
import { beginsLower, countWords, endsLikeSentence } from "./signs.ts";
import type { StoryPart } from "./story.ts";
import { type Traced, joinTraced, originOf } from "./traced.ts";

/**
 * Makes headings and paragraphs of what is left: a paragraph that was cut in two by what stood between is joined, a short
 * line without a final stop above a paragraph is a heading, and lines that stand elsewhere in the story are taken out.
 */
export function shapeStory(blocks: readonly Block[]): { readonly parts: StoryPart[]; readonly aside: Aside[] } {
  const joined = joinCut(blocks);
  const repeated = repeatedBlocks(joined);
  const kept = joined.filter((_, at) => !repeated.has(at));
  return {
    parts: kept.map((block, at) => ({
      kind: isHeading(block, kept[at + 1]) ? "heading" : "paragraph",
      content: block.content,
    })),
    aside: [...repeated].flatMap((at) => {
      const { content } = joined[at] ?? {};
      return content === undefined ? [] : [{ kind: "repeated" as const, span: originOf(content), text: content.text }];
    }),
  };
}

/** Joins a block that ends within a sentence with the one that goes on in small letters. */
function joinCut(blocks: readonly Block[]): Block[] {
  const groups: { readonly block: Block; readonly contents: Traced[] }[] = [];
  for (const block of blocks) {
    const before = groups.at(-1);
    const text = before?.contents.at(-1)?.text ?? "";
    const cut =
      before !== undefined && before.block.mark === "none" && block.mark === "none" && /[\p{L}\p{N},]$/u.test(text);
    if (cut && beginsLower(block.content.text) && countWords(text, 6) >= 6) before.contents.push(block.content);
    else groups.push({ block, contents: [block.content] });
  }
  return groups.map(({ block, contents }) => ({ ...block, content: joinTraced(" ", contents) }));
}

/** Streamers: short blocks whose words stand in another block too. */
function repeatedBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const texts = blocks.map(({ content }) => ` ${bare(content.text)} `);
  const seen = new Set<string>();
  const found = new Set<number>();
  const short: number[] = [];
  texts.forEach((text, at) => {
    const words = countWords(text, 41);
    if (words < 5) return;
    if (seen.has(text)) found.add(at);
    else if (words <= 40 && blocks[at]?.mark !== "item") short.push(at);
    seen.add(text);
  });
  // Looking every short block up in the whole story is linear for a few of them only.
  if (short.length > 60) return found;
  for (const at of short) {
    const text = texts[at] ?? "";
    if (texts.some((other) => other.length > 1.3 * text.length && other.includes(text))) found.add(at);
  }
  return found;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isHeading(block: Block, next: Block | undefined): boolean {
  const { text } = block.content;
  if (next === undefined || block.mark === "item") return false;
  if (block.mark === "heading") return true;
  if (text.length > 100 || beginsLower(text) || /[.,;:…]["”’»)]?$/.test(text) || /[.!?] \p{Lu}/u.test(text))
    return false;
  const words = countWords(text, 13);
  if (words > 12 || (endsLikeSentence(text) && words > 8)) return false;
  return next.mark === "heading" || endsLikeSentence(next.content.text) || countWords(next.content.text, 13) > 12;
}
