import * as z from "zod";
import { AttemptId } from "./id.ts";
import { Language } from "./language.ts";

/** The signs of codes that people read and type: no 0, 1, I, L and O. */
const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/**
 * Says that an attempt was handed in: twelve signs in three groups. As it is typed it may have any case, spaces and
 * hyphens.
 */
export const ReceiptCode = z
  .string()
  .max(40)
  .transform((typed) => typed.toUpperCase().replace(/[\s\-–—]/g, ""))
  .pipe(z.string().regex(new RegExp(`^[${signs}]{12}$`)))
  .transform((code) => code.replace(/(.{4})(?=.)/g, "$1-"));

/**
 * What a code says. `unknown`: no attempt that the asker may see has this code. `altered`: it was handed in with this
 * code, and what is stored now is not what it was then.
 */
export const ReceiptCheck = z.discriminatedUnion("state", [
  z.object({ state: z.literal("unknown") }),
  z.object({
    state: z.enum(["genuine", "altered"]),
    attemptId: AttemptId,
    displayName: z.string(),
    lessonTitle: z.string(),
    quizTitle: z.string(),
    language: Language,
    number: z.int().min(1),
    submittedAt: z.date(),
    late: z.boolean(),
    answered: z.int().min(0),
    total: z.int().min(1),
  }),
]);
export type ReceiptCheck = z.infer<typeof ReceiptCheck>;
