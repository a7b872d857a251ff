import type { Prisma } from "@leesbewijs/db";
import type { Actor, ScoreFilter, ScoreOrder } from "@leesbewijs/domain";
import { ScoreRow } from "@leesbewijs/domain";
import { parseQuizzes } from "../lesson/read-edition.ts";
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
  revision: { select: { lessonId: true, editions: { select: { language: true, title: true, quizzes: true } } } },
} satisfies Prisma.AttemptInclude;

type StoredScore = Prisma.AttemptGetPayload<{ include: typeof scoreInclude }>;

/** Stored attempts as rows of the admin's table. What a revision says of itself is read once for all of its rows. */
export function scoreRows(found: readonly StoredScore[]): ScoreRow[] {
  const said = new Map<string, Said>();
  return found.flatMap((row) => {
    const key = `${row.revisionId}/${row.language}`;
    const known = said.get(key) ?? saidBy(row);
    said.set(key, known);
    return scoreRow(row, known);
  });
}

type Said = { readonly title: string; readonly quizzes: ReturnType<typeof parseQuizzes> };

function saidBy({ revision, language }: StoredScore): Said {
  const edition = revision.editions.find((one) => one.language === language);
  return { title: edition?.title ?? "", quizzes: parseQuizzes(edition?.quizzes ?? []) };
}

function scoreRow(row: StoredScore, { title, quizzes }: Said): ScoreRow[] {
  if (!row.score || !row.assignment || !row.submittedAt) return [];
  return [
    ScoreRow.parse({
      attemptId: row.id,
      assignmentId: row.assignmentId,
      personId: row.personId,
      displayName: row.person.displayName,
      classId: row.assignment.classId,
      className: row.assignment.class.name,
      lessonId: row.revision.lessonId,
      lessonTitle: title,
      quizTitle: quizzes.find(({ id }) => id === row.quizId)?.title ?? "",
      language: row.language,
      number: row.number,
      score: pointsOf(row.score),
      late: row.late,
      submittedAt: row.submittedAt,
    }),
  ];
}
