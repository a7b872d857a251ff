import * as z from "zod";
import { storable } from "./storable.ts";

const answer = storable(z.string().max(2000));

/** What a student looks back with at the end of a lesson. Every field may stay empty. */
export const ReflectionText = z.object({
  knew: answer,
  learned: answer,
  wonder: answer,
  /** How sure one is of having understood the text, from 1 to 4; null where nothing was chosen. */
  confidence: z.int().min(1).max(4).nullable(),
  /** May the teacher read it? Private until the student says otherwise. */
  shared: z.boolean(),
});
export type ReflectionText = z.infer<typeof ReflectionText>;

/** A reflection as its writer gets it. `version` counts the saves: a save that did not see the one before it is refused. */
export const Reflection = ReflectionText.extend({ version: z.int().min(0) });
export type Reflection = z.infer<typeof Reflection>;

/** A reflection that its writer shared. */
export const ReflectionForTeacher = ReflectionText.omit({ shared: true }).extend({
  displayName: z.string(),
  savedAt: z.date(),
});
export type ReflectionForTeacher = z.infer<typeof ReflectionForTeacher>;
