import * as z from "zod";
import { AttemptId, PersonId } from "./id.ts";
import { FactorPolicy } from "./second-factor.ts";

/**
 * Something in how an attempt was made that is worth a chat. `fast`: so many answers came sooner than their question can be
 * read. `unread`: the whole attempt took less time than reading the text once, and the lesson never saw the reader get to it.
 */
export const ReadingSignal = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fast"), fast: z.int().min(1), of: z.int().min(1) }),
  z.object({ kind: z.literal("unread"), seconds: z.int().min(0), needed: z.int().min(0) }),
]);
export type ReadingSignal = z.infer<typeof ReadingSignal>;

/** The signals of an assignment, of those who have any, by name: there is no order of who has most. */
export const AssignmentSignals = z.object({
  /** Off for the school: nothing is reckoned. */
  off: z.boolean(),
  students: z.array(
    z.object({
      personId: PersonId,
      displayName: z.string(),
      attemptId: AttemptId,
      signals: z.array(ReadingSignal).min(1),
    }),
  ),
});
export type AssignmentSignals = z.infer<typeof AssignmentSignals>;

/** What an admin decides for the school. */
export const SchoolSettings = z.object({ readingSignals: z.boolean(), factorPolicy: FactorPolicy });
export type SchoolSettings = z.infer<typeof SchoolSettings>;
