import * as z from "zod";
import { KeyForTeacher } from "./feedback.ts";
import { AssignmentId } from "./id.ts";
import { Language } from "./language.ts";
import { Question } from "./question.ts";

/** How far a question is shown to a class: as it was asked, what the class chose, what is right with its proof. */
export const DiscussionStep = z.enum(["question", "class", "answer"]);
export type DiscussionStep = z.infer<typeof DiscussionStep>;

/** One question of an assignment for a class to talk about, as far as it is shown. */
export const Discussion = z.object({
  assignmentId: AssignmentId,
  className: z.string(),
  lessonTitle: z.string(),
  language: Language,
  sensitive: z.boolean(),
  /** Counted from 1, as the quiz counts. */
  number: z.int().min(1),
  questions: z.int().min(1),
  /** The right answers may be shown to the whole class: nobody is left who could still use them. */
  due: z.boolean(),
  /** What can be shown one after the other; without what the class chose where there is nothing to count. */
  steps: z.array(DiscussionStep).min(1),
  step: DiscussionStep,
  /** Null where it is not due and nobody said that it may be shown all the same. */
  question: Question.nullable(),
  /** How many students chose what, of those who answered; null before that step, and where too few answered. */
  chosen: z
    .object({
      answers: z.int().min(0),
      /** By option; "true" and "false" where that is the choice. */
      counts: z.record(z.string(), z.int().min(0)),
    })
    .nullable(),
  key: KeyForTeacher.nullable(),
});
export type Discussion = z.infer<typeof Discussion>;
