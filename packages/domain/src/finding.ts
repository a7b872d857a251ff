import * as z from "zod";
import { QuestionId } from "./id.ts";
import { Language, Level } from "./language.ts";

/** Something that a check found. A lesson with a `fail` cannot be published; a `warn` asks for a second look. */
export const Finding = z.object({
  /** The rule's name, such as `evidence-verbatim`. */
  rule: z.string(),
  severity: z.enum(["fail", "warn"]),
  place: z.object({
    language: Language.optional(),
    level: Level.optional(),
    questionId: QuestionId.optional(),
    field: z.string().optional(),
  }),
  message: z.string(),
});
export type Finding = z.infer<typeof Finding>;
