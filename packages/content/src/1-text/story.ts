import type { Aside } from "./article-text.ts";
import type { DateLine } from "./date-line.ts";
import type { Traced } from "./traced.ts";

/** A part of the story as it will be shown. */
export type StoryPart = { readonly kind: "heading" | "paragraph"; readonly content: Traced };

/** What was pasted, told apart: the story, and what stood around it. */
export type Story = {
  readonly title: Traced | null;
  readonly parts: readonly StoryPart[];
  readonly aside: readonly Aside[];
  readonly dates: readonly DateLine[];
  readonly author: string | null;
  readonly source: string | null;
};
