import * as z from "zod";
import { KeyForTeacher } from "./feedback.ts";
import { Finding } from "./finding.ts";
import { QuestionId } from "./id.ts";
import { Level } from "./language.ts";
import { LaterEvent, LessonForReader } from "./lesson.ts";
import { Question } from "./question.ts";

/** A lesson as students will see it, with the answers, the proof and what the checks say. */
export const LessonForTeacher = LessonForReader.extend({
  curated: z.boolean(),
  sensitivity: z.string().nullable(),
  thenAndNow: z.object({ note: z.string(), checkedOn: z.iso.date(), events: z.array(LaterEvent) }).nullable(),
  questions: z.array(z.object({ question: Question, key: KeyForTeacher })),
  /** Which question is tried while reading a part, in the text of each level. */
  guides: z.array(z.object({ part: z.int().min(1), level: Level, questionId: QuestionId })),
  quizQuestions: z.record(z.string(), z.array(z.string())),
  findings: z.array(Finding),
});
export type LessonForTeacher = z.infer<typeof LessonForTeacher>;
