import * as z from "zod";
import { Span } from "./evidence.ts";
import { OptionId } from "./id.ts";
import type { QuestionKind } from "./question.ts";
import { storable } from "./storable.ts";

const typed = storable(z.string().max(500));

/** What a student answered. A blank (null, empty list, empty text) is a legal response and counts as unanswered. */
export const Response = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("singleChoice"), optionId: OptionId.nullable() }),
  z.object({ kind: z.literal("multipleChoice"), optionIds: z.array(OptionId).max(10) }),
  z.object({ kind: z.literal("trueFalse"), value: z.boolean().nullable() }),
  /** Item ids from first to last; an empty list is a blank. */
  z.object({ kind: z.literal("order"), itemIds: z.array(OptionId).max(10) }),
  z.object({
    kind: z.literal("match"),
    pairs: z.array(z.object({ leftId: OptionId, rightId: OptionId })).max(10),
  }),
  z.object({ kind: z.literal("cloze"), gaps: z.array(typed).max(10) }),
  z.object({ kind: z.literal("shortText"), text: typed }),
  /** The number as typed: reading it is the grader's work, so that nothing is lost in the browser. */
  z.object({ kind: z.literal("number"), text: typed }),
  /** The chosen answer, where there are answers to choose from, and a sentence of the text that was read, as a place in it. */
  z.object({ kind: z.literal("proof"), optionId: OptionId.nullable(), sentence: Span.nullable() }),
]);
export type Response = z.infer<typeof Response>;
/** The response to a question of one kind. */
export type ResponseOf<K extends QuestionKind> = Extract<Response, { kind: K }>;
