import * as z from "zod";

/** An opaque identifier: 1-64 characters that are safe in a URL. Nothing may be read from its shape. */
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const SchoolId = id.brand<"SchoolId">();
export type SchoolId = z.infer<typeof SchoolId>;
export const PersonId = id.brand<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;
export const ClassId = id.brand<"ClassId">();
export type ClassId = z.infer<typeof ClassId>;
export const GroupId = id.brand<"GroupId">();
export type GroupId = z.infer<typeof GroupId>;
export const LessonId = id.brand<"LessonId">();
export type LessonId = z.infer<typeof LessonId>;
export const RevisionId = id.brand<"RevisionId">();
export type RevisionId = z.infer<typeof RevisionId>;
export const QuizId = id.brand<"QuizId">();
export type QuizId = z.infer<typeof QuizId>;
export const QuestionId = id.brand<"QuestionId">();
export type QuestionId = z.infer<typeof QuestionId>;
export const OptionId = id.brand<"OptionId">();
export type OptionId = z.infer<typeof OptionId>;
export const DraftId = id.brand<"DraftId">();
export type DraftId = z.infer<typeof DraftId>;
export const AssignmentId = id.brand<"AssignmentId">();
export type AssignmentId = z.infer<typeof AssignmentId>;
export const AttemptId = id.brand<"AttemptId">();
export type AttemptId = z.infer<typeof AttemptId>;
export const CorrectionId = id.brand<"CorrectionId">();
export type CorrectionId = z.infer<typeof CorrectionId>;
export const HighlightId = id.brand<"HighlightId">();
export type HighlightId = z.infer<typeof HighlightId>;
export const ReviewCardId = id.brand<"ReviewCardId">();
export type ReviewCardId = z.infer<typeof ReviewCardId>;
export const TimeChangeId = id.brand<"TimeChangeId">();
export type TimeChangeId = z.infer<typeof TimeChangeId>;
/** Names one write that a browser may repeat: 128 random bits as 32 hexadecimal digits, made by the sender. */
export const OpId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<"OpId">();
export type OpId = z.infer<typeof OpId>;
/** Names one browser at one attempt, or one page where the browser keeps nothing: 128 random bits, made by the sender. */
export const DeviceId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<"DeviceId">();
export type DeviceId = z.infer<typeof DeviceId>;
