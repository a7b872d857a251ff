import type { Database, Prisma } from "@leesbewijs/db";
import type { AttemptSummary, Points } from "@leesbewijs/domain";
import { feedbackDue, markOf } from "@leesbewijs/grading";
import type { Context } from "../context.ts";
import { namedQuiz } from "../lesson/named-quiz.ts";
import { termsFor, termsOfPerson } from "./terms-for.ts";

/** What every view of an attempt needs. */
export const attemptInclude = {
  assignment: true,
  person: { select: termsOfPerson },
  score: true,
  _count: { select: { answers: true } },
} satisfies Prisma.AttemptInclude;

type Assignment = Prisma.AssignmentGetPayload<object>;
export type AttemptRow = Prisma.AttemptGetPayload<{ include: typeof attemptInclude }>;

/** The same with the score of each question. */
export const scoredInclude = {
  ...attemptInclude,
  score: { include: { questions: true } },
} satisfies Prisma.AttemptInclude;
export type ScoredRow = Prisma.AttemptGetPayload<{ include: typeof scoredInclude }>;

type Due = Pick<AttemptRow, "mode" | "assignment" | "person" | "submittedAt">;

/** The settings that say when feedback is due; an attempt outside assignments is practice without moments. */
export function dueSettings(row: Due, checked = false) {
  const terms = termsFor(row);
  return {
    mode: row.mode,
    feedback: row.assignment?.feedback ?? ("afterQuestion" as const),
    state: row.submittedAt ? ("submitted" as const) : ("open" as const),
    checked,
    // While time stands still nobody knows when it will close.
    closesAt: terms && terms.pausedAt === null ? terms.closesAt : null,
    returnedAt: row.assignment?.returnedAt ?? null,
  };
}

/** The part that all views of an attempt begin with. */
export async function attemptHead(db: Database, row: AttemptRow) {
  const { lessonId, lessonTitle, quizTitle } = await namedQuiz(db, row);
  const terms = termsFor(row);
  return {
    attemptId: row.id,
    lessonId,
    assignmentId: row.assignmentId,
    lessonTitle,
    quizTitle,
    mode: row.mode,
    language: row.language,
    level: row.level,
    state: row.submittedAt ? "submitted" : "open",
    number: row.number,
    redoOf: row.redoOf,
    startedAt: row.startedAt,
    submittedAt: row.submittedAt,
    dueAt: terms?.dueAt ?? null,
    closesAt: terms?.closesAt ?? null,
    pausedAt: terms?.pausedAt ?? null,
    late: row.late,
  } as Omit<AttemptSummary, "answered" | "total" | "score">;
}

/** The mark that goes with a score, where its assignment gives marks. */
export const markFor = (assignment: Pick<Assignment, "nTerm"> | null, score: Points | null): number | null =>
  assignment?.nTerm && score ? markOf(score, assignment.nTerm.toNumber()) : null;

export const pointsOf = (score: { points: Prisma.Decimal; possible: Prisma.Decimal }): Points => ({
  points: score.points.toNumber(),
  possible: score.possible.toNumber(),
});

/** An attempt in a list. `released` shows the score whatever the student may see: for teachers. */
export async function attemptSummary(
  { db, now }: Pick<Context, "db" | "now">,
  row: AttemptRow,
  released = false,
): Promise<AttemptSummary> {
  const visible = row.score && (released || feedbackDue(dueSettings(row), now));
  return {
    ...(await attemptHead(db, row)),
    answered: row._count.answers,
    total: row.questionIds.length,
    score: row.score && visible ? pointsOf(row.score) : null,
  };
}
