import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { OptionId } from "./id.ts";
import type { QuestionKind } from "./question.ts";
import { storable } from "./storable.ts";

const typed = storable(z.string().trim().min(1).max(200));
const typings = z.array(typed).max(40);

/** What is right, in the fields that the key of each kind has for it. */
export const RightAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("singleChoice"), correct: OptionId }),
  z.object({ kind: z.literal("multipleChoice"), correct: z.array(OptionId).min(1).max(10) }),
  z.object({ kind: z.literal("trueFalse"), correct: z.boolean() }),
  z.object({ kind: z.literal("order"), correct: z.array(OptionId).min(3).max(10) }),
  z.object({
    kind: z.literal("match"),
    correct: z
      .array(z.object({ leftId: OptionId, rightId: OptionId }))
      .min(2)
      .max(10),
  }),
  z.object({
    kind: z.literal("cloze"),
    gaps: z
      .array(z.object({ accept: typings.min(1) }))
      .min(1)
      .max(10),
  }),
  z.object({ kind: z.literal("shortText"), accept: typings.min(1) }),
  z.object({
    kind: z.literal("number"),
    value: z.number(),
    tolerance: z.number().min(0),
    display: typed,
    accept: typings,
  }),
  z.object({ kind: z.literal("proof"), correct: OptionId.nullable(), sentences: z.array(Evidence).min(1).max(4) }),
]);
export type RightAnswer = z.infer<typeof RightAnswer>;
/** What is right for a question of one kind. */
export type RightAnswerOf<K extends QuestionKind> = Extract<RightAnswer, { kind: K }>;

/**
 * How a question counts from now on. `newKey`: this is right and what was is not. `alsoRight`: these are right too, so
 * nobody loses points. `everyone`: all points for whoever handed in, a blank too. `void`: it earns nothing and asks
 * nothing, so it is out of the total.
 */
export const Ruling = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("newKey"),
    right: RightAnswer,
    /** What proves the new answer, for each level of the text; null where the proof stays what it was. */
    evidence: z.array(Evidence).max(4).nullable(),
  }),
  z.object({ kind: z.literal("alsoRight"), right: z.array(RightAnswer).min(1).max(10) }),
  z.object({ kind: z.literal("everyone") }),
  z.object({ kind: z.literal("void") }),
]);
export type Ruling = z.infer<typeof Ruling>;
export const RulingKind = z.enum(["newKey", "alsoRight", "everyone", "void"]);
export type RulingKind = z.infer<typeof RulingKind>;

/** Why, in the words of the teacher; students read it. */
export const CorrectionReason = storable(z.string().trim().min(3).max(500));

/** A ruling with its reason. */
export const Correction = z.object({ ruling: Ruling, reason: CorrectionReason });
export type Correction = z.infer<typeof Correction>;
