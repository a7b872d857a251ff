import type { Article, Block } from "@leesbewijs/domain";

export type Stretch = { readonly from: number; readonly to: number };

/** The blocks of a stretch of paragraphs, with the headings above them; all blocks where no stretch is given. */
export function blocksOf({ blocks }: Article, stretch: Stretch | undefined): readonly Block[] {
  if (!stretch) return blocks;
  const inside = (block: Block | undefined): boolean =>
    typeof block?.number === "number" && block.number >= stretch.from && block.number <= stretch.to;
  return blocks.filter((block, at) =>
    inside(block.kind === "heading" ? blocks.slice(at).find(({ number }) => number) : block),
  );
}
