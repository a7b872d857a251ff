import * as z from "zod";
import { RulingKind } from "./correction.ts";
import { AttemptId } from "./id.ts";
import { Language } from "./language.ts";
import { Points } from "./score.ts";

/** What was done to a question since the student last saw the score. */
const ScoreNewsLine = z.object({
  /** Counted from 1, as the student's quiz counts. */
  number: z.int().min(1),
  /**
   * What was ruled for everyone. `undone`: a correction that the student had seen no longer counts. `override`: the teacher
   * gave this answer other points, or took them back.
   */
  what: z.enum([...RulingKind.options, "undone", "override"]),
  reason: z.string(),
});

/** A score that changed after the student saw it: from what to what, and why. */
export const ScoreNews = z.object({
  attemptId: AttemptId,
  lessonTitle: z.string(),
  language: Language,
  before: Points,
  after: Points,
  lines: z.array(ScoreNewsLine),
});
export type ScoreNews = z.infer<typeof ScoreNews>;
