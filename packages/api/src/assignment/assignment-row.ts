import type { Database, Prisma } from "@leesbewijs/db";
import type { AssignmentSummary } from "@leesbewijs/domain";
import { namedQuiz } from "../lesson/named-quiz.ts";

/** What every view of an assignment needs. */
export const assignmentInclude = {
  class: { select: { name: true } },
  revision: { select: { lessonId: true, sensitive: true } },
} satisfies Prisma.AssignmentInclude;

export type AssignmentRow = Prisma.AssignmentGetPayload<{ include: typeof assignmentInclude }>;

/** The part that all views of an assignment begin with. */
export async function assignmentHead(db: Database, row: AssignmentRow) {
  const { questionIds, ...named } = await namedQuiz(db, row);
  const { mode, language, opensAt, dueAt, closesAt, maxAttempts, countedAttempt, textOpen, feedback } = row;
  return {
    assignmentId: row.id,
    classId: row.classId,
    className: row.class.name,
    ...named,
    questions: questionIds.length || 1,
    settings: { mode, language, opensAt, dueAt, closesAt, maxAttempts, countedAttempt, textOpen, feedback },
  } as Omit<AssignmentSummary, "wholeClass" | "students" | "busy" | "submitted" | "flags">;
}

/** The questions of an assignment, in the order of its quiz. */
export const questionIdsOf = async (db: Database, row: Parameters<typeof namedQuiz>[1]): Promise<string[]> => [
  ...(await namedQuiz(db, row)).questionIds,
];
