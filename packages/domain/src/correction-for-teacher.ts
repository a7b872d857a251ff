import * as z from "zod";
import { Article } from "./article.ts";
import { AnswerKey } from "./answer-key.ts";
import { Correction, Ruling } from "./correction.ts";
import { KeyForTeacher } from "./feedback.ts";
import { FlagForTeacher } from "./flag-for-teacher.ts";
import { AssignmentId, AttemptId, CorrectionId, DraftId, PersonId, QuestionId } from "./id.ts";
import { Language, Level } from "./language.ts";
import { Question } from "./question.ts";
import { Response } from "./response.ts";
import { Points, Verdict } from "./score.ts";

/** One answer that was given, how often, and how it counts now. */
export const GivenAnswer = z.object({
  /** Null stands for whoever left it blank. */
  response: Response.nullable(),
  level: Level,
  count: z.int().min(1),
  verdict: Verdict,
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** A correction as it was made, undone ones too. */
export const CorrectionEntry = Correction.extend({
  correctionId: CorrectionId,
  byName: z.string(),
  at: z.date(),
  undone: z.object({ byName: z.string(), at: z.date() }).nullable(),
});
export type CorrectionEntry = z.infer<typeof CorrectionEntry>;

/** A key in a draft, as two of them are laid side by side. */
export const KeySide = KeyForTeacher.pick({ correct: true, explanation: true, proofs: true }).extend({
  /** What may be typed, where it is typed. */
  typings: z.array(z.string()),
});
export type KeySide = z.infer<typeof KeySide>;

/** The question in the teacher's own draft of the lesson, and what the correction in force would make of it there. */
export const DraftOfQuestion = z.object({
  draftId: DraftId,
  version: z.int().min(1),
  /**
   * `ready`: one button carries it over. `done`: the draft has it. `byHand`: a key cannot say it. `changed`: the draft says
   * something else by now. `none`: nothing is in force.
   */
  state: z.enum(["ready", "done", "byHand", "changed", "none"]),
  before: KeySide,
  /** Null where the question would be left out of the quiz, and where there is nothing to carry over. */
  after: KeySide.nullable(),
});
export type DraftOfQuestion = z.infer<typeof DraftOfQuestion>;

/** One question of an assignment with all that a teacher needs to judge it. */
export const QuestionForCorrection = z.object({
  assignmentId: AssignmentId,
  className: z.string(),
  lessonTitle: z.string(),
  language: Language,
  /** Counted from 1, as the quiz counts. */
  number: z.int().min(1),
  questions: z.int().min(1),
  question: Question,
  /** The key of the lesson, as it was before any correction. */
  key: AnswerKey,
  /** What counts now, with the proof. */
  shown: KeyForTeacher,
  articles: z.array(Article),
  flags: z.array(FlagForTeacher),
  /** The answers of all attempts that were handed in, most given first. */
  answers: z.array(GivenAnswer),
  /** Students who are still at work: what is decided counts for them when they hand in. */
  busy: z.int().min(0),
  /** Newest first; the first that was not undone is in force. */
  history: z.array(CorrectionEntry),
  inForce: CorrectionId.nullable(),
  /** The draft of this teacher that the lesson was published from, where the question is still in it. */
  draft: DraftOfQuestion.nullable(),
});
export type QuestionForCorrection = z.infer<typeof QuestionForCorrection>;

/** What a correction does to the score of one attempt. */
export const ScoreChange = z.object({
  attemptId: AttemptId,
  personId: PersonId,
  displayName: z.string(),
  /** 1 for the first try. */
  attempt: z.int().min(1),
  before: Points,
  after: Points,
});
export type ScoreChange = z.infer<typeof ScoreChange>;

/** Who changes by how much. `up` and `down` go by share of the points, since a question can leave the total. */
export const CorrectionPreview = z.object({
  /** Attempts whose score is another, most gained first. */
  changes: z.array(ScoreChange),
  up: z.int().min(0),
  down: z.int().min(0),
  /** Attempts that keep their score. */
  same: z.int().min(0),
});
export type CorrectionPreview = z.infer<typeof CorrectionPreview>;

const place = { assignmentId: AssignmentId, questionId: QuestionId };
export const PreviewCorrection = z.object({ ...place, ruling: Ruling });

export const CreateCorrection = Correction.extend({
  ...place,
  /** Made by the sender, so that a repeated send makes one correction. */
  correctionId: CorrectionId,
  /** The correction that the sender saw in force: one that somebody made since is not overwritten unseen. */
  seen: CorrectionId.nullable(),
  /** Marks all waiting flags of this question as handled. */
  handleFlags: z.boolean(),
});
