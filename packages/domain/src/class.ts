import * as z from "zod";
import { ClassId, GroupId, PersonId } from "./id.ts";
import { PersonState } from "./person.ts";

export const ClassName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{C}]+$/u);

/** Some students of a class under a name, to set something for them at once. */
export const ClassGroup = z.object({
  /** Made by the sender, so that a repeated send makes one group. */
  groupId: GroupId,
  name: ClassName,
  personIds: z.array(PersonId).min(1).max(200),
});
export type ClassGroup = z.infer<typeof ClassGroup>;

/** Eight characters out of 31 that are hard to confuse; typed in any case, with or without the dash in the middle. */
export const JoinCode = z
  .string()
  .transform((code) => code.toUpperCase().replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[2-9A-HJ-NP-Z]{8}$/));

export const ClassSummary = z.object({
  classId: ClassId,
  name: z.string(),
  students: z.int().min(0),
  pending: z.int().min(0),
  assignments: z.int().min(0),
});
export type ClassSummary = z.infer<typeof ClassSummary>;

export const ClassForTeacher = z.object({
  classId: ClassId,
  name: z.string(),
  /** The code that is open now, with the moment on which it closes. */
  joinCode: z.object({ code: z.string(), expiresAt: z.date(), uses: z.int(), maxUses: z.int() }).nullable(),
  students: z.array(
    z.object({
      personId: PersonId,
      displayName: z.string(),
      username: z.string(),
      /** What the school knows the student by, where a list said so. */
      number: z.string().nullable(),
      state: PersonState,
      joinedAt: z.date(),
    }),
  ),
  /** By name; of each those who are in the class. */
  groups: z.array(ClassGroup.extend({ personIds: z.array(PersonId) })),
});
export type ClassForTeacher = z.infer<typeof ClassForTeacher>;
