import * as z from "zod";
import { AttemptId, QuestionId } from "./id.ts";
import { storable } from "./storable.ts";

/** What a student thinks is wrong with a question. */
export const FlagReason = z.enum(["answerIsRight", "notInText", "unclear", "mistake", "other"]);
export type FlagReason = z.infer<typeof FlagReason>;

/** A student's remark that a question may be wrong, one for each question of an attempt. */
export const Flag = z.object({
  reason: FlagReason,
  /** In the student's own words; may be empty. */
  text: storable(z.string().trim().max(500)),
});
export type Flag = z.infer<typeof Flag>;

/** Sent again, it is the same flag with what was sent last. `other` needs words: alone it says nothing. */
export const PutFlag = Flag.safeExtend({ attemptId: AttemptId, questionId: QuestionId }).refine(
  ({ reason, text }) => reason !== "other" || text !== "",
  { path: ["text"], message: "other-needs-words" },
);
