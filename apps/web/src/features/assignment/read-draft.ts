import type {
  AssignmentSettings,
  ChosenStudents,
  ClassId,
  CountedAttempt,
  FeedbackMoment,
  Language,
  Mode,
  QuizId,
} from "@leesbewijs/domain";
import type { TypedMoments } from "./default-moments";
import { type MomentErrors, readMoments } from "./read-moments";

/** An assignment as it stands in the form. */
export type Draft = TypedMoments & {
  readonly classId: ClassId | null;
  readonly personIds: ChosenStudents;
  readonly quizId: QuizId;
  readonly language: Language;
  readonly mode: Mode;
  readonly maxAttempts: number;
  readonly countedAttempt: CountedAttempt;
  readonly textOpen: boolean;
  readonly feedback: FeedbackMoment;
};

export type DraftErrors = MomentErrors & { readonly classId?: "missing"; readonly personIds?: "missing" };
type Sound = {
  readonly classId: ClassId;
  readonly personIds: ChosenStudents;
  readonly settings: AssignmentSettings;
};

/** When a student may get explanations, by mode: practice explains after every question. */
export const feedbackOf: { readonly [M in Mode]: readonly FeedbackMoment[] } = {
  practice: ["afterQuestion"],
  test: ["afterSubmit", "afterClose", "whenReturned", "never"],
};

/** The assignment that a draft asks for, or what is wrong with it. */
export function readDraft(draft: Draft, timeZone: string): { sound: Sound | null; errors: DraftErrors } {
  const { classId, personIds, language, mode, maxAttempts, countedAttempt, textOpen, feedback } = draft;
  const { moments, errors: wrong } = readMoments(draft, timeZone);
  const errors: DraftErrors = {
    ...(classId === null && { classId: "missing" }),
    ...(personIds?.length === 0 && { personIds: "missing" }),
    ...wrong,
  };
  if (!classId || !moments || errors.personIds) return { sound: null, errors };
  return {
    sound: {
      classId,
      personIds,
      settings: { mode, language, ...moments, maxAttempts, countedAttempt, textOpen, feedback },
    },
    errors,
  };
}

/** How often a quiz may be tried unless the teacher says otherwise: who has seen the answers of a test makes it no second time. */
export const usualTries: { readonly [M in Mode]: number } = { practice: 3, test: 1 };

/** A draft with another mode, and with feedback and tries that fit it. */
export function withMode(draft: Draft, mode: Mode): Draft {
  const fitting = feedbackOf[mode];
  const feedback = fitting.includes(draft.feedback) ? draft.feedback : (fitting[0] ?? draft.feedback);
  const maxAttempts = draft.maxAttempts === usualTries[draft.mode] ? usualTries[mode] : draft.maxAttempts;
  return { ...draft, mode, feedback, maxAttempts };
}
