import * as z from "zod";
import { AttemptSummary, FeedbackMoment, Mode } from "./attempt.ts";
import { AssignmentId, AttemptId, ClassId, LessonId, PersonId, QuestionId, QuizId, RevisionId } from "./id.ts";
import { Language } from "./language.ts";
import { Process } from "./question.ts";
import { Points, QuestionScore } from "./score.ts";
import { storable } from "./storable.ts";

/** The N-term of a mark: 1 as a rule, more for a test that was too hard. In steps of a tenth. */
export const NTerm = z.number().min(0).max(2).multipleOf(0.1);

/** Which attempt stands when there are several. */
export const CountedAttempt = z.enum(["first", "best", "last", "average"]);
export type CountedAttempt = z.infer<typeof CountedAttempt>;

const rules = {
  mode: Mode,
  language: Language,
  opensAt: z.date(),
  dueAt: z.date(),
  closesAt: z.date(),
  countedAttempt: CountedAttempt,
  textOpen: z.boolean(),
  feedback: FeedbackMoment,
};

/** What a teacher decides on setting a lesson. Moments are absolute; the screen speaks the school's time zone. */
export const AssignmentSettings = z
  .object({
    ...rules,
    /** 1-10; the server holds to it. */
    maxAttempts: z.int().min(1).max(10),
  })
  .refine((s) => s.opensAt < s.dueAt, { path: ["dueAt"], message: "due-after-opens" })
  .refine((s) => s.dueAt <= s.closesAt, { path: ["closesAt"], message: "closes-after-due" })
  .refine((s) => (s.mode === "practice") === (s.feedback === "afterQuestion"), {
    path: ["feedback"],
    message: "feedback-fits-mode",
  });
export type AssignmentSettings = z.infer<typeof AssignmentSettings>;

/** Those of a class whom an assignment is for; null where it is for everybody, also who joins later. */
export const ChosenStudents = z.array(PersonId).min(1).max(200).nullable();
export type ChosenStudents = z.infer<typeof ChosenStudents>;

export const CreateAssignment = z.object({
  /** Made by the sender, so that a repeated send makes one assignment. */
  assignmentId: AssignmentId,
  classId: ClassId,
  revisionId: RevisionId,
  quizId: QuizId,
  settings: AssignmentSettings,
  personIds: ChosenStudents.default(null),
});

/** Where one student stands with one assignment. `excused`: it does not count for this student, whatever was handed in. */
export const WorkState = z.enum(["notOpen", "toDo", "busy", "done", "missed", "excused"]);
export type WorkState = z.infer<typeof WorkState>;

const assignmentHead = {
  assignmentId: AssignmentId,
  classId: ClassId,
  className: z.string(),
  lessonId: LessonId,
  lessonTitle: z.string(),
  quizId: QuizId,
  quizTitle: z.string(),
  questions: z.int().min(1),
  settings: AssignmentSettings,
};

/** Whether it is for everybody in the class, or for some who were chosen. */
const wholeClass = z.boolean();

export const AssignmentForStudent = z.object({
  ...assignmentHead,
  /** With the moments and tries of this very student. */
  settings: z.object({ ...rules, maxAttempts: z.int().min(1) }),
  state: WorkState,
  /** Since when time stands still; null while it runs. */
  pausedAt: z.date().nullable(),
  /** Newest first. */
  attempts: z.array(AttemptSummary),
  attemptsLeft: z.int().min(0),
  /** The score that counts; null while not released. */
  score: Points.nullable(),
  /** The mark that goes with it, where marks are given. */
  mark: z.number().nullable(),
  /** What the teacher says of the work; empty where nothing. */
  comment: z.string(),
});
export type AssignmentForStudent = z.infer<typeof AssignmentForStudent>;

export const AssignmentSummary = z.object({
  ...assignmentHead,
  wholeClass,
  /** Whom it is for, of those who are in the class. */
  students: z.int().min(0),
  busy: z.int().min(0),
  submitted: z.int().min(0),
  /** Questions that students flagged and nobody handled yet. */
  flags: z.int().min(0),
});
export type AssignmentSummary = z.infer<typeof AssignmentSummary>;

/** What a teacher says of one student's work, and whether it counts. */
export const WorkNote = z.object({
  assignmentId: AssignmentId,
  personId: PersonId,
  /** The student reads it; may be empty. */
  comment: storable(z.string().trim().max(1000)),
  excused: z.boolean(),
});

/** Results of one assignment: a row for each student whom it is for, a column for each question. */
export const AssignmentResults = z.object({
  ...assignmentHead,
  wholeClass,
  asOf: z.date(),
  /** When the results were given back, where they wait for that. */
  returnedAt: z.date().nullable(),
  /** What marks are made with; null where none are given. */
  nTerm: NTerm.nullable(),
  columns: z.array(
    z.object({
      questionId: QuestionId,
      prompt: z.string(),
      process: Process,
      /** A correction of it is in force. */
      corrected: z.boolean(),
    }),
  ),
  rows: z.array(
    z.object({
      personId: PersonId,
      displayName: z.string(),
      state: WorkState,
      late: z.boolean(),
      attempts: z.int().min(0),
      answered: z.int().min(0),
      /** The attempt that the questions below are of: the open one, or the newest that counts. */
      attemptId: AttemptId.nullable(),
      score: Points.nullable(),
      mark: z.number().nullable(),
      comment: z.string(),
      submittedAt: z.date().nullable(),
      questions: z.array(QuestionScore),
      /** The questions of which a teacher gave the points. */
      overridden: z.array(QuestionId),
    }),
  ),
});
export type AssignmentResults = z.infer<typeof AssignmentResults>;
