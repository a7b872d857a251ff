import type { Database, Prisma } from "@leesbewijs/db";
import type { Actor, ScoreFilter, ScoreOrder } from "@leesbewijs/domain";
import { ScoreRow } from "@leesbewijs/domain";
import { namedQuiz } from "../lesson/named-quiz.ts";
import { pointsOf } from "../attempt/attempt-row.ts";
import { schoolScores } from "../scope.ts";

/** The scores of a school that a filter leaves. `until` is taken in. */
export function scoresWhere(actor: Actor, filter: ScoreFilter): Prisma.AttemptWhereInput {
  const { classId, lessonId, personId, teacherId, from, until } = filter;
  return {
    AND: [
      schoolScores(actor),
      {
        ...((classId ?? teacherId) && {
          assignment: { ...(classId && { classId }), ...(teacherId && { createdById: teacherId }) },
        }),
        ...(lessonId && { revision: { lessonId } }),
        ...(personId && { personId }),
        ...((from ?? until) && { submittedAt: { ...(from && { gte: from }), ...(until && { lte: until }) } }),
      },
    ],
  };
}

/** How rows are sorted; the id comes last, so that pages never overlap. */
export const orderBy: { readonly [Order in ScoreOrder]: Prisma.AttemptOrderByWithRelationInput[] } = {
  newest: [{ submittedAt: "desc" }, { id: "asc" }],
  oldest: [{ submittedAt: "asc" }, { id: "asc" }],
  student: [{ person: { displayName: "asc" } }, { submittedAt: "desc" }, { id: "asc" }],
  lowest: [{ score: { share: "asc" } }, { id: "asc" }],
  highest: [{ score: { share: "desc" } }, { id: "asc" }],
};

export const scoreInclude = {
  person: { select: { displayName: true } },
  score: true,
  assignment: { select: { classId: true, class: { select: { name: true } } } },
} satisfies Prisma.AttemptInclude;

type StoredScore = Prisma.AttemptGetPayload<{ include: typeof scoreInclude }>;

/** Stored attempts as rows of the admin's table. */
export async function scoreRows(db: Database, found: readonly StoredScore[]): Promise<ScoreRow[]> {
  return (await Promise.all(found.map(async (row) => scoreRow(row, await namedQuiz(db, row))))).flat();
}

type Named = Awaited<ReturnType<typeof namedQuiz>>;

function scoreRow(row: StoredScore, { lessonId, lessonTitle, quizTitle }: Named): ScoreRow[] {
  if (!row.score || !row.assignment || !row.submittedAt) return [];
  return [
    ScoreRow.parse({
      attemptId: row.id,
      assignmentId: row.assignmentId,
      personId: row.personId,
      displayName: row.person.displayName,
      classId: row.assignment.classId,
      className: row.assignment.class.name,
      lessonId,
      lessonTitle,
      quizTitle,
      language: row.language,
      number: row.number,
      score: pointsOf(row.score),
      late: row.late,
      submittedAt: row.submittedAt,
    }),
  ];
}
