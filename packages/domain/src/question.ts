import * as z from "zod";
import { OptionId, QuestionId } from "./id.ts";

/** What the reader has to do, after PIRLS: find it, conclude it, connect it, judge it. */
export const Process = z.enum(["retrieve", "infer", "integrate", "evaluate"]);
export type Process = z.infer<typeof Process>;

export const Option = z.object({ id: OptionId, text: z.string().min(1).max(500) });
export type Option = z.infer<typeof Option>;

const common = {
  id: QuestionId,
  prompt: z.string().min(1).max(1000),
  process: Process,
  /** What the question is about, such as `who` or `chronology`; a key of the interface's words. */
  skill: z.string().regex(/^[a-z_]{1,40}$/),
  difficulty: z.int().min(1).max(3),
  /** The day on which the answer was true (ISO date). */
  validAsOf: z.iso.date(),
  /** Points that a full answer earns. */
  possible: z.int().min(1).max(20),
};

/**
 * What a student may see of a question, in one language. The answer is not stripped from it: it was never in it
 * (see `AnswerKey`). Options stand in an order that says nothing about the key.
 */
export const Question = z.discriminatedUnion("kind", [
  z.object({ ...common, kind: z.literal("singleChoice"), options: z.array(Option).min(2).max(6) }),
  z.object({
    ...common,
    kind: z.literal("multipleChoice"),
    options: z.array(Option).min(3).max(10),
    /** How many options are right; the question says so. */
    choose: z.int().min(1).max(9),
  }),
  z.object({ ...common, kind: z.literal("trueFalse"), statement: z.string().min(1).max(500) }),
  z.object({ ...common, kind: z.literal("order"), items: z.array(Option).min(3).max(10) }),
  z.object({
    ...common,
    kind: z.literal("match"),
    left: z.array(Option).min(2).max(10),
    right: z.array(Option).min(2).max(14),
  }),
  z.object({
    ...common,
    kind: z.literal("cloze"),
    /** The text around the gaps: n + 1 parts have n gaps between them. */
    parts: z.array(z.string().max(1000)).min(2).max(11),
  }),
  z.object({ ...common, kind: z.literal("shortText") }),
  z.object({ ...common, kind: z.literal("number") }),
  z.object({
    ...common,
    /** Point at the sentence of the text that proves it: answered in the text, so the text is always open. */
    kind: z.literal("proof"),
    /** The answers to choose from besides, worth a point of their own; none where only the sentence is asked. */
    options: z
      .array(Option)
      .max(6)
      .refine((options) => options.length !== 1, { message: "One option is no choice" }),
  }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionKind = Question["kind"];
/** The question of one kind. */
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
