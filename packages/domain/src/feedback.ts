import * as z from "zod";
import { ErrorType } from "./answer-key.ts";
import { RulingKind } from "./correction.ts";
import { Proof } from "./evidence.ts";
import { Response } from "./response.ts";
import { QuestionScore } from "./score.ts";

/**
 * What a student gets back on one question once that is due. It is the only way in which anything of an answer key
 * reaches a student.
 */
export const Feedback = z.object({
  score: QuestionScore,
  /** The right answer, in the shape of a response, so that the screen of a kind can show both in one way. */
  correct: Response,
  /** What is right besides, where a teacher ruled so. */
  alsoCorrect: z.array(Response),
  /** Empty where a correction says why. */
  explanation: z.string(),
  /** How a teacher corrected the question after it was set; null where nobody did. */
  correction: z.object({ kind: RulingKind, reason: z.string() }).nullable(),
  /** Why the given answer is wrong, where that was foreseen. */
  errorType: ErrorType.nullable(),
  proofs: z.array(Proof),
});
export type Feedback = z.infer<typeof Feedback>;

/** A question with its answer and proof, for those who teach it. */
export const KeyForTeacher = Feedback.omit({ score: true, errorType: true });
export type KeyForTeacher = z.infer<typeof KeyForTeacher>;
