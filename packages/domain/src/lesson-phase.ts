import * as z from "zod";

/** The phases of a lesson, in their order. */
export const LessonPhase = z.enum(["activate", "words", "read", "check", "discuss", "reflect"]);
export type LessonPhase = z.infer<typeof LessonPhase>;

/** How much of a lesson somebody does: about fifteen minutes or about forty-five. */
export const LessonForm = z.enum(["short", "full"]);
export type LessonForm = z.infer<typeof LessonForm>;
