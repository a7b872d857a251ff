import * as z from "zod";
import { Level } from "./language.ts";

/** A stretch of a text: `[start, end)` in UTF-16 code units, never empty. */
export const Span = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .refine((span) => span.start < span.end, { message: "A span holds at least one character" });
export type Span = z.infer<typeof Span>;

/** The words of one article that prove an answer, as places in that article's stored text. The slice is verbatim. */
export const Evidence = z.object({ level: Level, spans: z.array(Span).min(1).max(8) });
export type Evidence = z.infer<typeof Evidence>;

/**
 * Evidence made ready to show: the proving sentence, where it stands, and which of its words are the proof.
 * `sentence` is a place in the article, `within` the same place in `paragraphText`; `marks` are places in `sentenceText`.
 */
export const Proof = z.object({
  level: Level,
  paragraph: z.int().min(1),
  paragraphText: z.string(),
  within: Span,
  sentence: Span,
  sentenceText: z.string(),
  marks: z.array(Span),
});
export type Proof = z.infer<typeof Proof>;
