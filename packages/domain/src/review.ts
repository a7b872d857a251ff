import * as z from "zod";
import { Span } from "./evidence.ts";
import { AssignmentId, LessonId, OpId, QuestionId, ReviewCardId } from "./id.ts";
import { Language, Level } from "./language.ts";
import { Feedback } from "./feedback.ts";
import { Question } from "./question.ts";
import { Response } from "./response.ts";

/**
 * How well a fact is remembered, as the scheduler knows it. `stability` is the number of days after which it is still known
 * with a chance of nine in ten; `difficulty` goes from 1 to 10.
 */
export const Memory = z.object({
  dueAt: z.date(),
  reviewedAt: z.date(),
  stability: z.number().min(0),
  difficulty: z.number().min(0).max(10),
  /** How often it was asked. */
  reps: z.int().min(0),
  /** How often it was forgotten after it had been known. */
  lapses: z.int().min(0),
});
export type Memory = z.infer<typeof Memory>;

/** A fact that was missed and comes back: a sentence of a lesson, with a question about it. */
export const ReviewItem = z.object({
  cardId: ReviewCardId,
  /** Of the answer that is given now: a page that stood open answers a turn that is over. */
  turn: z.int().min(1),
  lessonId: LessonId,
  lessonTitle: z.string(),
  newsDate: z.iso.date(),
  language: Language,
  /** The text that it was missed in. */
  level: Level,
  question: Question,
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** What there is to review for a student. */
export const ReviewToday = z.object({
  off: z.boolean(),
  /** The facts that come back one day or another. */
  kept: z.int().min(0),
  /** How many of them are due today; `items` holds the first few. */
  due: z.int().min(0),
  items: z.array(ReviewItem),
  /** When the next one after today is due. */
  nextAt: z.date().nullable(),
});
export type ReviewToday = z.infer<typeof ReviewToday>;

export const AnswerReview = z.object({
  cardId: ReviewCardId,
  turn: z.int().min(1),
  questionId: QuestionId,
  opId: OpId,
  /** Null: the student says not to know it. */
  response: Response.nullable(),
});

/** What came of an answer, and when the fact comes back. */
export const ReviewAnswered = z.object({ feedback: Feedback, dueAt: z.date() });
export type ReviewAnswered = z.infer<typeof ReviewAnswered>;

/** One sentence of a lesson and what a class still knows of it. */
export const FactForTeacher = z.object({
  paragraph: z.int().min(1),
  sentence: Span,
  text: z.string(),
  /** Students who missed a question about it. */
  missed: z.int().min(0),
  /** Of these, the students who were asked again on another day, and those who knew it the last time. */
  asked: z.int().min(0),
  known: z.int().min(0),
  /** The chance, 0 to 1, that those who were asked again know it today, by the scheduler; null where nobody was. */
  expected: z.number().min(0).max(1).nullable(),
});
export type FactForTeacher = z.infer<typeof FactForTeacher>;

/** What a class remembers of what it missed in an assignment; what most students have yet to show they know is first. */
export const ClassMemory = z.object({
  assignmentId: AssignmentId,
  lessonTitle: z.string(),
  className: z.string(),
  language: Language,
  /** Students who handed in, and those of them who review nothing because they switched it off. */
  students: z.int().min(0),
  off: z.int().min(0),
  facts: z.array(FactForTeacher),
});
export type ClassMemory = z.infer<typeof ClassMemory>;
