import * as z from "zod";
import { Question } from "./question.ts";

/**
 * A light question to read one part by: of a revision but in none of its quizzes, so that trying it tells nothing about a
 * quiz. It may be tried freely, earns nothing and is not kept.
 */
export const GuideQuestion = z.object({ part: z.int().min(1), question: Question });
export type GuideQuestion = z.infer<typeof GuideQuestion>;

/** What somebody hears who tried a guiding question: whether it is right, and where to look. */
export const GuideVerdict = z.object({ right: z.boolean(), paragraph: z.int().min(1).nullable() });
export type GuideVerdict = z.infer<typeof GuideVerdict>;
