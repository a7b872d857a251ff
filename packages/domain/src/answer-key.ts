import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { OptionId, QuestionId } from "./id.ts";
import type { QuestionKind } from "./question.ts";

/** Why someone might choose a wrong option. */
export const ErrorType = z.enum([
  "confuses_actor",
  "confuses_place",
  "wrong_time",
  "wrong_order",
  "wrong_number",
  "other_fact",
  "contradicts_text",
  "opposite",
  "overstates",
  "misreads_word",
  "misreads_function",
  "wrong_referent",
  "swaps_roles",
  "accusation_as_fact",
  "partisan_source",
  "weak_source",
  "not_in_text",
  "true_but_not_answer",
]);
export type ErrorType = z.infer<typeof ErrorType>;

const common = {
  questionId: QuestionId,
  explanation: z.string().min(1).max(2000),
  /** One entry for each level of the article in this language. */
  evidence: z.array(Evidence).min(1),
};

/** A wrong answer that is expected, and the error that leads to it. */
const Misstep = z.object({ optionId: OptionId, errorType: ErrorType });

/** The secret half of a question. It lives in its own table and reaches a student only inside `Feedback`. */
export const AnswerKey = z.discriminatedUnion("kind", [
  z.object({ ...common, kind: z.literal("singleChoice"), correct: OptionId, missteps: z.array(Misstep) }),
  z.object({
    ...common,
    kind: z.literal("multipleChoice"),
    correct: z.array(OptionId).min(1),
    missteps: z.array(Misstep),
  }),
  z.object({ ...common, kind: z.literal("trueFalse"), correct: z.boolean(), errorType: ErrorType.nullable() }),
  z.object({ ...common, kind: z.literal("order"), correct: z.array(OptionId).min(3) }),
  z.object({
    ...common,
    kind: z.literal("match"),
    correct: z.array(z.object({ leftId: OptionId, rightId: OptionId })).min(2),
  }),
  z.object({
    ...common,
    kind: z.literal("cloze"),
    /** For each gap the typings that are right; the first is the one that is shown. */
    gaps: z.array(z.object({ accept: z.array(z.string().min(1)).min(1) })).min(1),
  }),
  z.object({
    ...common,
    kind: z.literal("shortText"),
    /** The typings that are right; the first is the one that is shown. */
    accept: z.array(z.string().min(1)).min(1),
  }),
  z.object({
    ...common,
    kind: z.literal("number"),
    value: z.number(),
    /** How far off an answer may be and still be right, in the unit of `value`. */
    tolerance: z.number().min(0),
    /** The number as it is shown, in the question's language. */
    display: z.string().min(1),
    /** Other typings that are right, such as a number written in words. */
    accept: z.array(z.string().min(1)),
  }),
  z.object({
    ...common,
    kind: z.literal("proof"),
    /** Null where only the sentence is asked. */
    correct: OptionId.nullable(),
    missteps: z.array(Misstep),
    /** Whole sentences, each of which is proof enough, for each level of the article; those of the evidence come first. */
    sentences: z.array(Evidence).min(1),
  }),
]);
export type AnswerKey = z.infer<typeof AnswerKey>;
/** The key of a question of one kind. */
export type AnswerKeyOf<K extends QuestionKind> = Extract<AnswerKey, { kind: K }>;
