import * as z from "zod";
import { HighlightId } from "./id.ts";
import { Language, Level } from "./language.ts";
import { storable } from "./storable.ts";

/**
 * Words of a text that a reader marked for themselves, perhaps with a note. `start` and `end` are places in the text as it
 * was then; `quote` finds the words again where the text has changed since.
 */
export const Highlight = z
  .object({
    highlightId: HighlightId,
    language: Language,
    level: Level,
    start: z.int().min(0).max(1_000_000),
    end: z.int().min(1).max(1_000_000),
    quote: storable(z.string().min(1).max(5000)),
    note: storable(z.string().trim().max(2000)),
  })
  .refine(({ start, end }) => start < end, { message: "A highlight holds at least one character" });
export type Highlight = z.infer<typeof Highlight>;
