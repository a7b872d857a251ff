import { z } from "zod";

/** One question as a judge sees it. Nothing in it says which version made it or whether it is a decoy. */
export const SheetItem = z.object({
  /** Number on the sheet. */
  number: z.int(),
  question: z.string(),
  article: z.string(),
  set: z.string(),
  language: z.enum(["nl", "en"]),
  kind: z.string(),
  shape: z.string(),
  prompt: z.string(),
  options: z.array(z.string()),
  key: z.string(),
  evidence: z.string(),
});
export type SheetItem = z.infer<typeof SheetItem>;

/**
 * What a judge can find wrong, a letter each; an item with none is strictly acceptable.
 *
 * Any of the first six makes an item unacceptable; the others keep it from being strictly acceptable.
 */
export const faults = {
  A: "cannot be answered from the article",
  K: "wrong key",
  U: "another answer is right too",
  D: "a distractor is true, by the article or in the world",
  G: "ungrammatical",
  E: "the evidence does not support the key",
  g: "grammatical, but not as a teacher would say it",
  c: "not clear by itself",
  i: "asks for a trifle",
  p: "fewer than two plausible distractors",
} as const;
export const unacceptable = "AKUDGE";

/** A decoy: an item that was spoilt on purpose, and the faults by which a judge may have caught it. */
export const Decoy = z.object({ number: z.int(), spoilt: z.enum(["key", "distractor", "order", "stem"]) });
export type Decoy = z.infer<typeof Decoy>;

/** What is kept of a judging round: verdicts by question, without the texts. */
export const Judgement = z.object({
  question: z.string(),
  article: z.string(),
  set: z.string(),
  language: z.enum(["nl", "en"]),
  kind: z.string(),
  shape: z.string(),
  /** Letters of `faults`; empty for a strictly acceptable item. */
  faults: z.string(),
});
export type Judgement = z.infer<typeof Judgement>;
