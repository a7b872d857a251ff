import * as z from "zod";
import { Span } from "./evidence.ts";
import { Language, Level } from "./language.ts";

/** One block of an article. Only blocks of kind `paragraph` have a number; readers and proofs count by it. */
export const Block = z.object({
  kind: z.enum(["heading", "paragraph"]),
  span: Span,
  number: z.int().min(1).nullable(),
  sentences: z.array(Span),
});
export type Block = z.infer<typeof Block>;

/** A text as students read it. Every place anywhere in a lesson points into `text` by UTF-16 offsets. */
export const Article = z.object({
  language: Language,
  level: Level,
  title: z.string().min(1).max(300),
  text: z.string().min(1).max(1_000_000),
  blocks: z.array(Block).min(1),
});
export type Article = z.infer<typeof Article>;
