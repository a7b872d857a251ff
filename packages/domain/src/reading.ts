import * as z from "zod";
import { Level } from "./language.ts";
import { LessonForm, LessonPhase } from "./lesson-phase.ts";

/** How somebody likes a text: kept with the account, or on the device of one who has none. */
export const ReadingSettings = z.object({
  level: Level.default("standard"),
  size: z.enum(["normal", "large", "largest"]).default("normal"),
  /** The space between lines. */
  lines: z.enum(["normal", "wide"]).default("normal"),
  /** The space between letters, and with it that between words: wider letters alone slow reading. */
  letters: z.enum(["normal", "wide", "widest"]).default("normal"),
  /** A band that keeps the eye on its line. */
  ruler: z.enum(["off", "on"]).default("off"),
  /** How fast a text is read aloud. */
  pace: z.enum(["slow", "normal", "fast"]).default("normal"),
});
export type ReadingSettings = z.infer<typeof ReadingSettings>;

/** Where somebody is in a lesson. */
export const ReadingPlace = z.object({
  form: LessonForm,
  phase: LessonPhase,
  /** Counted from 1; null outside the text, and where the whole text is open. */
  part: z.int().min(1).max(100).nullable(),
  /** The paragraph at the top of the screen. */
  paragraph: z.int().min(1).max(10_000).nullable(),
});
export type ReadingPlace = z.infer<typeof ReadingPlace>;
