import * as z from "zod";
import { AssignmentId, ClassId, DraftId, LessonId } from "./id.ts";
import { Language } from "./language.ts";

/** How many, and what they come to on average: a share of the points from 0 to 1, null without scores. */
const figures = { scores: z.int().min(0), meanShare: z.number().nullable() };

/** What the scores of a selection can be put together by. */
export const ScoreGrouping = z.enum(["month", "schoolYear", "class", "lesson", "teacher"]);
export type ScoreGrouping = z.infer<typeof ScoreGrouping>;

/** Scores that belong together. `name` is a month ("2026-11"), the year in which a school year begins ("2026"), or a name. */
export const ScoreGroup = z.object({ id: z.string(), name: z.string(), students: z.int().min(0), ...figures });
export type ScoreGroup = z.infer<typeof ScoreGroup>;

export const ScoreGroups = z.object({
  groups: z.array(ScoreGroup),
  page: z.int().min(1),
  pages: z.int().min(1),
});
export type ScoreGroups = z.infer<typeof ScoreGroups>;

/** One class in the overview of the school, in this school year. */
export const ClassFigures = z.object({
  classId: ClassId,
  name: z.string(),
  teachers: z.array(z.string()),
  students: z.int().min(0),
  assignments: z.int().min(0),
  /** Of the work that students of the class were set and that is closed: the share that was handed in. */
  handedIn: z.number().nullable(),
  ...figures,
  lastAt: z.date().nullable(),
});
export type ClassFigures = z.infer<typeof ClassFigures>;

/** The school at a glance. */
export const SchoolOverview = z.object({
  students: z.int().min(0),
  waiting: z.int().min(0),
  teachers: z.int().min(0),
  openAssignments: z.int().min(0),
  week: z.object(figures),
  weekBefore: z.object(figures),
  flagsWaiting: z.int().min(0),
  draftsFailing: z.int().min(0),
  /** The last twelve weeks, each by the day on which it begins (ISO date), those without scores too. */
  weeks: z.array(z.object({ week: z.iso.date(), ...figures })),
  classes: z.array(ClassFigures),
  page: z.int().min(1),
  pages: z.int().min(1),
});
export type SchoolOverview = z.infer<typeof SchoolOverview>;

/** What of the school's lessons asks for somebody's attention. */
export const ContentQueue = z.object({
  /** Drafts that were never published or have changed since, those with failing checks first. */
  drafts: z.array(
    z.object({
      draftId: DraftId,
      title: z.string(),
      language: Language,
      authorName: z.string(),
      /** Questions and fields with a check that fails; null where they were not counted yet. */
      failing: z.int().min(0).nullable(),
      chosen: z.int().min(0),
      published: z.boolean(),
      savedAt: z.date(),
    }),
  ),
  draftsTotal: z.int().min(0),
  /** Reports of students that nobody has handled, by assignment, the oldest first. */
  flags: z.array(
    z.object({
      assignmentId: AssignmentId,
      lessonTitle: z.string(),
      language: Language,
      className: z.string(),
      teacherName: z.string(),
      waiting: z.int().min(1),
      since: z.date(),
    }),
  ),
  /** Lessons whose questions were last held against the world more than a year ago. */
  outdated: z.array(
    z.object({
      lessonId: LessonId,
      title: z.string(),
      language: Language,
      validAsOf: z.iso.date(),
      openAssignments: z.int().min(0),
    }),
  ),
});
export type ContentQueue = z.infer<typeof ContentQueue>;
