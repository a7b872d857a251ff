import * as z from "zod";
import { AssignmentId, AttemptId, PersonId, QuestionId } from "./id.ts";
import { Language } from "./language.ts";

/** Where a student is with an assignment at this moment; `reading`: in the text, with no question begun. */
export const Whereabouts = z.enum(["notStarted", "reading", "busy", "submitted", "excused"]);
export type Whereabouts = z.infer<typeof Whereabouts>;

const count = z.int().min(0);

/** How a question goes at this moment, without a word about what is right. */
export const BoardQuestion = z.object({
  questionId: QuestionId,
  number: z.int().min(1),
  /** Students who gave an answer to it. */
  answered: count,
  /** Students who are at it now. */
  here: count,
  /** The middle of how long it took those who answered, in seconds; null while nobody did. */
  seconds: count.nullable(),
});
export type BoardQuestion = z.infer<typeof BoardQuestion>;

/** The question that asks for attention: most missed, or the longest open. */
export const StuckQuestion = z.object({ number: z.int().min(1), because: z.enum(["missed", "time"]) });
export type StuckQuestion = z.infer<typeof StuckQuestion>;

const head = {
  assignmentId: AssignmentId,
  className: z.string(),
  lessonTitle: z.string(),
  quizTitle: z.string(),
  language: Language,
  /** When it was read: what is shown is never newer than this. */
  asOf: z.date(),
  opensAt: z.date(),
  closesAt: z.date(),
  /** Since when time stands still; null while it goes on. */
  pausedAt: z.date().nullable(),
  /** Students who are in each place; those who are excused are in none. */
  counts: z.object({ students: count, notStarted: count, reading: count, busy: count, submitted: count }),
  stuck: StuckQuestion.nullable(),
};

/** Where a class is with an assignment, for everybody in the room: no names, and nothing of a key before it is due. */
export const BoardForProjector = z.object({ ...head, questions: z.array(BoardQuestion) });
export type BoardForProjector = z.infer<typeof BoardForProjector>;

/** The same for the teacher alone: who is where, and how often each question was missed. */
export const BoardForTeacher = z.object({
  ...head,
  questions: z.array(
    BoardQuestion.extend({
      prompt: z.string(),
      /** Students whose answer does not earn everything; null for a question that does not count. */
      missed: count.nullable(),
    }),
  ),
  students: z.array(
    z.object({
      personId: PersonId,
      displayName: z.string(),
      whereabouts: Whereabouts,
      /** The number of the question that the student is at; null where all were answered. */
      at: z.int().min(1).nullable(),
      answered: count,
      /** The last sign of life; null where there was none. */
      seenAt: z.date().nullable(),
      attemptId: AttemptId.nullable(),
    }),
  ),
});
export type BoardForTeacher = z.infer<typeof BoardForTeacher>;
