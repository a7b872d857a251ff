import * as z from "zod";
import { Article } from "./article.ts";
import { KeyForTeacher } from "./feedback.ts";
import { Flag } from "./flag.ts";
import { AttemptId, PersonId } from "./id.ts";
import { Level } from "./language.ts";
import { Question } from "./question.ts";
import { Response } from "./response.ts";

/** A flag with what its student saw: the question, the text it was read in, the answer of that moment; and the key. */
export const FlagForTeacher = Flag.extend({
  attemptId: AttemptId,
  personId: PersonId,
  displayName: z.string(),
  /** Counted from 1, as the student's quiz counts. */
  number: z.int().min(1),
  level: Level,
  question: Question,
  key: KeyForTeacher,
  /** What was answered when it was flagged; null where nothing was. */
  response: Response.nullable(),
  flaggedAt: z.date(),
  handledAt: z.date().nullable(),
});
export type FlagForTeacher = z.infer<typeof FlagForTeacher>;

/** The flags of one assignment, those that wait first, and the texts that answers and proofs point into. */
export const FlagsOfAssignment = z.object({ flags: z.array(FlagForTeacher), articles: z.array(Article) });
export type FlagsOfAssignment = z.infer<typeof FlagsOfAssignment>;
