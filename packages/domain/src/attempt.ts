import * as z from "zod";
import { Article } from "./article.ts";
import { Feedback } from "./feedback.ts";
import { Flag } from "./flag.ts";
import { AssignmentId, AttemptId, DeviceId, LessonId, OpId, PersonId, QuestionId } from "./id.ts";
import { Language, Level } from "./language.ts";
import { LaterEvent } from "./lesson.ts";
import { Question } from "./question.ts";
import { Response } from "./response.ts";
import { ScoreNews } from "./score-news.ts";
import { Points, ProcessScore } from "./score.ts";

/** Practice explains after every question; a test explains when its assignment says so. */
export const Mode = z.enum(["practice", "test"]);
export type Mode = z.infer<typeof Mode>;

export const AttemptState = z.enum(["open", "submitted"]);
export type AttemptState = z.infer<typeof AttemptState>;

/** When a student may see right answers and proof. Practice is always `afterQuestion`. */
export const FeedbackMoment = z.enum(["afterQuestion", "afterSubmit", "afterClose", "whenReturned", "never"]);
export type FeedbackMoment = z.infer<typeof FeedbackMoment>;

/** An answer that arrived when it could not count any more. It is kept, and shown apart. */
export const TooLateAnswer = z.object({
  response: Response,
  receivedAt: z.date(),
  /** When it was given by the clock of the device: a remark, on which nothing is decided. */
  claimedAt: z.date().nullable(),
});
export type TooLateAnswer = z.infer<typeof TooLateAnswer>;

/** Other points for an answer than it earned, with the reason, which the student reads. */
export const PointOverride = z.object({ points: z.number().min(0), reason: z.string() });
export type PointOverride = z.infer<typeof PointOverride>;

/** One question of an attempt with what is known of its answer. */
export const AttemptQuestion = z.object({
  question: Question,
  response: Response.nullable(),
  /** How often this answer was saved; the base of the next save. */
  version: z.int().min(0),
  /** Practice: the answer was checked and stands. */
  checked: z.boolean(),
  /** The answer that stands arrived after the assignment was due. */
  late: z.boolean(),
  /** The answer that stands arrived while time stood still. */
  paused: z.boolean(),
  /** The newest answer that came too late to count, if there is one. */
  tooLate: TooLateAnswer.nullable(),
  /** Present only when due. */
  feedback: Feedback.nullable(),
  /** The points that a teacher gave the answer instead of what it earned, and why. */
  override: PointOverride.nullable(),
  /** What the student said may be wrong with it. */
  flag: Flag.nullable(),
});
export type AttemptQuestion = z.infer<typeof AttemptQuestion>;

const attemptHead = {
  attemptId: AttemptId,
  lessonId: LessonId,
  assignmentId: AssignmentId.nullable(),
  lessonTitle: z.string(),
  quizTitle: z.string(),
  mode: Mode,
  language: Language,
  level: Level,
  state: AttemptState,
  /** 1 for the first try. */
  number: z.int().min(1),
  /** The attempt of which this one asks again what was missed. */
  redoOf: AttemptId.nullable(),
  startedAt: z.date(),
  submittedAt: z.date().nullable(),
  dueAt: z.date().nullable(),
  closesAt: z.date().nullable(),
  /** Since when the teacher lets time stand still; null while it runs. */
  pausedAt: z.date().nullable(),
  late: z.boolean(),
};

/** An attempt while it is being made: enough to go on from any device. */
export const AttemptForStudent = z.object({
  ...attemptHead,
  /** May a question be flagged? There has to be a teacher who reads it. */
  mayFlag: z.boolean(),
  /** The text, where it may stay open during the quiz; otherwise empty. */
  articles: z.array(Article),
  questions: z.array(AttemptQuestion),
});
export type AttemptForStudent = z.infer<typeof AttemptForStudent>;

/**
 * What became of one save. `conflict`: another device saved in between; both answers are kept, this one stands.
 * `superseded`: kept, but a newer answer stands. `late`: kept apart, since the attempt is over.
 */
export const SaveState = z.enum(["counted", "duplicate", "conflict", "superseded", "late"]);
export type SaveState = z.infer<typeof SaveState>;

export const SaveAnswer = z.object({
  attemptId: AttemptId,
  questionId: QuestionId,
  opId: OpId,
  /** The version that the sender had seen. */
  baseVersion: z.int().min(0).max(1_000_000),
  response: Response,
  /** Whose answer the page believes it is; refused, and kept by the page, where somebody else has signed in since. */
  personId: PersonId.optional(),
  deviceId: DeviceId.optional(),
  /** Grows with each answer of this device to this question: what arrives late never replaces what was given later. */
  sequence: z.int().min(0).max(1_000_000).optional(),
  /** The clock of the device when the answer was given: a remark. */
  givenAt: z.date().optional(),
});
export type SaveAnswer = z.infer<typeof SaveAnswer>;

/** The only ground on which a screen may say "saved": it names the write and what was written. */
export const SaveAcknowledgement = z.object({
  opId: OpId,
  /** SHA-256 of the stored response, as hexadecimal digits. */
  sha256: z.string(),
  version: z.int().min(0),
  /** The newest sequence that the server knows of this device and question; 0 where it knows none. */
  sequence: z.int().min(0),
  receivedAt: z.date(),
  state: SaveState,
  /** It arrived while time stands still: it is kept and counts. */
  paused: z.boolean(),
});
export type SaveAcknowledgement = z.infer<typeof SaveAcknowledgement>;

/** The answers that stand, as the server has them: what a page compares itself with. */
export const StoredAnswers = z.object({
  state: AttemptState,
  /** The moments as they are now: a teacher may have moved them. */
  dueAt: z.date().nullable(),
  closesAt: z.date().nullable(),
  pausedAt: z.date().nullable(),
  answers: z.array(
    z.object({
      questionId: QuestionId,
      version: z.int().min(1),
      response: Response,
      opId: OpId,
      sha256: z.string(),
      receivedAt: z.date(),
      checked: z.boolean(),
    }),
  ),
});
export type StoredAnswers = z.infer<typeof StoredAnswers>;

/** Handing in, with what the page believes it has given, so that nothing can be missing unnoticed. */
export const SubmitAttempt = z.object({
  attemptId: AttemptId,
  personId: PersonId.optional(),
  manifest: z
    .array(z.object({ questionId: QuestionId, opId: OpId, sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(200)
    .default([]),
});
export type SubmitAttempt = z.infer<typeof SubmitAttempt>;

/** `missing`: these answers of the manifest never arrived; nothing was handed in, send them and ask again. */
export const SubmitOutcome = z.discriminatedUnion("state", [
  z.object({ state: z.literal("submitted"), late: z.boolean() }),
  z.object({ state: z.literal("missing"), questionIds: z.array(QuestionId) }),
]);
export type SubmitOutcome = z.infer<typeof SubmitOutcome>;

/** Scores as far as they may be shown: null where the result has not been released. */
const released = z.object({
  score: Points,
  processes: z.array(ProcessScore),
  /** What has changed since the news; null where nothing is known to have. */
  thenAndNow: z.object({ note: z.string(), checkedOn: z.iso.date(), events: z.array(LaterEvent) }).nullable(),
});

/** The result of a submitted attempt, mistakes first being the screen's choice. */
export const AttemptResult = z.object({
  ...attemptHead,
  result: released.nullable(),
  /** When the result will be shown, where it is not yet and a moment is known. */
  releasedAt: z.date().nullable(),
  answered: z.int().min(0),
  /** The texts that answers and proofs point into; empty while a text that was closed during the quiz stays closed. */
  articles: z.array(Article),
  questions: z.array(AttemptQuestion),
  /** A next try that is still allowed. */
  mayRetry: z.boolean(),
  /** How many questions could be asked again since they were missed; 0 while the result is not released. */
  missed: z.int().min(0),
  /** From when what was missed comes back for review; null where nothing was, or where the student reviews nothing. */
  reviewFrom: z.date().nullable(),
  /** The score of the try before, where there is one and it may be seen. */
  former: Points.nullable(),
  /** The score changed since the student saw it last; null where it did not. */
  news: ScoreNews.nullable(),
  /** 1.0-10.0, where the teacher gives marks and the result is released. */
  mark: z.number().nullable(),
  /** What the teacher says of the work; empty where nothing. */
  comment: z.string(),
  /** Says that it was handed in, for student and teacher alike; null while it is open. */
  receipt: z.string().nullable(),
});
export type AttemptResult = z.infer<typeof AttemptResult>;

/** An attempt in a list of a student's own. */
export const AttemptSummary = z.object({
  ...attemptHead,
  answered: z.int().min(0),
  total: z.int().min(1),
  /** Null while open or not released. */
  score: Points.nullable(),
});
export type AttemptSummary = z.infer<typeof AttemptSummary>;
