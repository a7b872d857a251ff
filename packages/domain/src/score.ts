import * as z from "zod";
import { QuestionId } from "./id.ts";
import { Process } from "./question.ts";

/** `void`: a teacher took the question out of the total, whatever was answered. */
export const Verdict = z.enum(["correct", "partial", "incorrect", "unanswered", "void"]);
export type Verdict = z.infer<typeof Verdict>;

/** What one response earned: `0 <= points <= possible`, in steps of 0.01. */
export const QuestionScore = z.object({
  questionId: QuestionId,
  verdict: Verdict,
  points: z.number().min(0),
  possible: z.number().min(0),
  /** Whether the sentence that was pointed at is proof, beside what the answer earned; null where no sentence was asked. */
  proved: z.boolean().nullable(),
});
export type QuestionScore = z.infer<typeof QuestionScore>;

/** Points earned out of points possible. */
export const Points = z.object({ points: z.number().min(0), possible: z.number().min(0) });
export type Points = z.infer<typeof Points>;

/** The outcome of an attempt: always the sum of its questions. */
export const Score = Points.extend({ questions: z.array(QuestionScore) });
export type Score = z.infer<typeof Score>;

/** A score for one reading process, so that a student sees what went well. */
export const ProcessScore = Points.extend({ process: Process });
export type ProcessScore = z.infer<typeof ProcessScore>;

/** In which form a table goes out to a spreadsheet. */
export const SheetForm = z.object({
  /** The language of the heading. */
  language: z.enum(["nl", "en"]),
  format: z.enum(["csv", "xlsx"]).default("csv"),
  /** How CSV writes numbers; Excel knows by itself. */
  decimal: z.enum(["comma", "point"]).default("point"),
});
export type SheetForm = z.infer<typeof SheetForm>;

export const SheetFile = z.object({
  fileName: z.string(),
  /** The text of the file, or its bytes in Base64. */
  content: z.string(),
  rows: z.int().min(0),
});
export type SheetFile = z.infer<typeof SheetFile>;
