import type { Prisma } from "@leesbewijs/db";
import type { AssignmentSummary } from "@leesbewijs/domain";
import { parseQuizzes } from "../lesson/read-edition.ts";

/** What every view of an assignment needs. */
export const assignmentInclude = {
  class: { select: { name: true } },
  revision: { include: { editions: { select: { language: true, title: true, quizzes: true } } } },
} satisfies Prisma.AssignmentInclude;

export type AssignmentRow = Prisma.AssignmentGetPayload<{ include: typeof assignmentInclude }>;

/** The part that all views of an assignment begin with. */
export function assignmentHead(row: AssignmentRow) {
  const edition = row.revision.editions.find(({ language }) => language === row.language);
  const quiz = parseQuizzes(edition?.quizzes ?? []).find(({ id }) => id === row.quizId);
  const { mode, language, opensAt, dueAt, closesAt, maxAttempts, countedAttempt, textOpen, feedback } = row;
  return {
    assignmentId: row.id,
    classId: row.classId,
    className: row.class.name,
    lessonId: row.revision.lessonId,
    lessonTitle: edition?.title ?? "",
    quizId: row.quizId,
    quizTitle: quiz?.title ?? "",
    questions: quiz?.questionIds.length ?? 1,
    settings: { mode, language, opensAt, dueAt, closesAt, maxAttempts, countedAttempt, textOpen, feedback },
  } as Omit<AssignmentSummary, "wholeClass" | "students" | "busy" | "submitted" | "flags">;
}

/** The questions of an assignment, in the order of its quiz. */
export function questionIdsOf(row: AssignmentRow): string[] {
  const edition = row.revision.editions.find(({ language }) => language === row.language);
  return [...(parseQuizzes(edition?.quizzes ?? []).find(({ id }) => id === row.quizId)?.questionIds ?? [])];
}
