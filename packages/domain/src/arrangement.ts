import * as z from "zod";
import { AssignmentId, PersonId, TimeChangeId } from "./id.ts";

/** What holds for one student at one assignment, the class's moments and the student's own arrangements taken together. */
export const Terms = z.object({
  opensAt: z.date(),
  dueAt: z.date(),
  closesAt: z.date(),
  maxAttempts: z.int().min(1),
  /** Since when time stands still; null while it runs, and for whom it had closed before. */
  pausedAt: z.date().nullable(),
});
export type Terms = z.infer<typeof Terms>;

const extraTries = z.int().min(0).max(9);

/** What one student has at every assignment. What it is for is not asked and not kept. */
export const StandingArrangement = z.object({
  /** Percentage of the time that an assignment is open, which it stays open longer; a day at most. */
  extraTime: z.int().min(0).max(100),
  extraTries,
});
export type StandingArrangement = z.infer<typeof StandingArrangement>;

/** What one student has at one assignment. Due and closing only count where they are later than the class's. */
export const Arrangement = z
  .object({
    opensAt: z.date().nullable(),
    dueAt: z.date().nullable(),
    closesAt: z.date().nullable(),
    extraTries,
  })
  .refine(({ dueAt, closesAt }) => dueAt === null || closesAt === null || dueAt <= closesAt, {
    path: ["closesAt"],
    message: "closes-after-due",
  });
export type Arrangement = z.infer<typeof Arrangement>;

/** A student with something of their own, and what holds for them with it. */
export const ArrangedStudent = z.object({
  personId: PersonId,
  displayName: z.string(),
  standing: StandingArrangement.nullable(),
  own: Arrangement.nullable(),
  terms: Terms,
});
export type ArrangedStudent = z.infer<typeof ArrangedStudent>;

/** The moments of an assignment as they are now, and what can be done about them. */
export const AssignmentTimes = z.object({
  assignmentId: AssignmentId,
  opensAt: z.date(),
  dueAt: z.date(),
  closesAt: z.date(),
  /** Of the whole class, whatever some may have: the last closing. */
  lastClosesAt: z.date(),
  /** It has closed for everybody: there is no time left to stop or to add to. */
  isOver: z.boolean(),
  pause: z.object({ changeId: TimeChangeId, since: z.date() }).nullable(),
  /** Extensions that can be taken back, newest first. */
  extensions: z.array(z.object({ changeId: TimeChangeId, minutes: z.int().min(1), at: z.date() })),
  /** Everybody of the class who has something of their own. */
  students: z.array(ArrangedStudent),
});
export type AssignmentTimes = z.infer<typeof AssignmentTimes>;
