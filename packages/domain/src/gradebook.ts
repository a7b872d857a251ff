import * as z from "zod";
import { Article } from "./article.ts";
import { AttemptQuestion, AttemptSummary } from "./attempt.ts";
import { AssignmentId, AttemptId, ClassId, LessonId, PersonId } from "./id.ts";
import { Language } from "./language.ts";
import { Points, ProcessScore } from "./score.ts";

/** One submitted attempt as the school's admin sees it. */
export const ScoreRow = z.object({
  attemptId: AttemptId,
  assignmentId: AssignmentId,
  personId: PersonId,
  displayName: z.string(),
  classId: ClassId,
  className: z.string(),
  lessonId: LessonId,
  lessonTitle: z.string(),
  quizTitle: z.string(),
  language: Language,
  number: z.int().min(1),
  score: Points,
  late: z.boolean(),
  submittedAt: z.date(),
});
export type ScoreRow = z.infer<typeof ScoreRow>;

export const ScoreFilter = z.object({
  classId: ClassId.optional(),
  lessonId: LessonId.optional(),
  personId: PersonId.optional(),
  /** Who set the work. */
  teacherId: PersonId.optional(),
  from: z.date().optional(),
  until: z.date().optional(),
});
export type ScoreFilter = z.infer<typeof ScoreFilter>;

export const ScoreOrder = z.enum(["newest", "oldest", "student", "lowest", "highest"]);
export type ScoreOrder = z.infer<typeof ScoreOrder>;

/** A page of scores with what the whole selection adds up to. */
export const ScorePage = z.object({
  rows: z.array(ScoreRow),
  total: z.int().min(0),
  page: z.int().min(1),
  pages: z.int().min(1),
  /** Mean share of points over the selection, 0-1; null without rows. */
  meanShare: z.number().nullable(),
});
export type ScorePage = z.infer<typeof ScorePage>;

/** What an admin can filter by: everything of the own school that has scores. */
export const ScoreFilterChoices = z.object({
  classes: z.array(z.object({ id: ClassId, name: z.string() })),
  lessons: z.array(z.object({ id: LessonId, name: z.string() })),
  students: z.array(z.object({ id: PersonId, name: z.string() })),
  teachers: z.array(z.object({ id: PersonId, name: z.string() })),
  /** School years with scores, by the year in which each begins, the newest first. */
  schoolYears: z.array(z.int()),
});
export type ScoreFilterChoices = z.infer<typeof ScoreFilterChoices>;

/** One student's attempt, whole, for the teacher of the class. */
export const AttemptForTeacher = z.object({
  attempt: AttemptSummary,
  displayName: z.string(),
  personId: PersonId,
  className: z.string(),
  processes: z.array(ProcessScore),
  receipt: z.string().nullable(),
  articles: z.array(Article),
  questions: z.array(AttemptQuestion),
  /** Other attempts of this student at the same assignment, oldest first. */
  others: z.array(z.object({ attemptId: AttemptId, number: z.int().min(1) })),
});
export type AttemptForTeacher = z.infer<typeof AttemptForTeacher>;
