import * as z from "zod";
import { Article } from "./article.ts";
import { Span } from "./evidence.ts";
import { AssignmentId, QuestionId } from "./id.ts";
import { Language, Level } from "./language.ts";

/** A sentence that proves something that was asked, and how much of it the class missed. */
export const HeatSentence = z.object({
  level: Level,
  paragraph: z.int().min(1),
  sentence: Span,
  text: z.string(),
  /** The questions that it proves, each with the share of its points that the class missed. */
  questions: z
    .array(z.object({ questionId: QuestionId, number: z.int().min(1), missed: z.number().min(0).max(1) }))
    .min(1),
  /** The mean over its questions. */
  missed: z.number().min(0).max(1),
});
export type HeatSentence = z.infer<typeof HeatSentence>;

/** The text of an assignment, with what its class missed in it. */
export const HeatMap = z.object({
  assignmentId: AssignmentId,
  className: z.string(),
  lessonTitle: z.string(),
  language: Language,
  /** Students whose first attempt is in it. */
  answers: z.int().min(0),
  articles: z.array(Article),
  /** In the order of the text; none while nobody has handed in. */
  sentences: z.array(HeatSentence),
});
export type HeatMap = z.infer<typeof HeatMap>;
