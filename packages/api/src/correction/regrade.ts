import type { Database, Prisma } from "@leesbewijs/db";
import type { CorrectionPreview, Score } from "@leesbewijs/domain";
import { feedbackDue } from "@leesbewijs/grading";
import { dueSettings, pointsOf } from "../attempt/attempt-row.ts";
import { questionScores } from "../attempt/question-scores.ts";
import { termsOfPerson } from "../attempt/terms-for.ts";
import { type CorrectionsInForce, correctionsInForce } from "./corrections-in-force.ts";
import { hasAnswers } from "../scope.ts";
import { previewOf, scoreDiffers } from "./preview-of.ts";
import { gradedFrom, scorer } from "./score-from-scratch.ts";

type Assignment = Prisma.AssignmentGetPayload<object>;
type Reader = Database | Prisma.TransactionClient;

const include = {
  ...gradedFrom,
  assignment: true,
  person: { select: { ...termsOfPerson, displayName: true } },
  score: { include: { questions: true } },
} satisfies Prisma.AttemptInclude;
type Graded = Prisma.AttemptGetPayload<{ include: typeof include }>;
export type Regraded = { readonly attempt: Graded; readonly before: Score; readonly after: Score };

/** The attempts at an assignment that were handed in, those that ask again what was missed in one included, graded anew. */
export async function regraded(
  db: Reader,
  assignment: Assignment,
  corrections: CorrectionsInForce,
): Promise<Regraded[]> {
  const attempts = await gradedAttempts(db, assignment);
  const asked = new Set(attempts.flatMap(({ questionIds }) => questionIds));
  const score = await scorer(db, assignment, corrections, [...asked]);
  return attempts.flatMap((attempt) => {
    if (!attempt.score) return [];
    const before = { ...pointsOf(attempt.score), questions: questionScores(attempt.score.questions) };
    return [{ attempt, before, after: score(attempt) }];
  });
}

async function gradedAttempts(db: Reader, { schoolId, id }: Assignment): Promise<Graded[]> {
  const graded = { schoolId, score: { isNot: null }, person: hasAnswers } satisfies Prisma.AttemptWhereInput;
  const orderBy = [{ number: "asc" }, { id: "asc" }] satisfies Prisma.AttemptOrderByWithRelationInput[];
  const all = await db.attempt.findMany({ where: { ...graded, assignmentId: id }, include, orderBy });
  let from = all;
  while (from.length > 0) {
    const redoOf = { in: from.map((attempt) => attempt.id) };
    from = await db.attempt.findMany({ where: { ...graded, redoOf }, include, orderBy });
    all.push(...from);
  }
  return all;
}

/** Grades anew what was handed in, by the corrections that are in force now. Only under `lockForRegrade`. */
export async function regrade(
  tx: Prisma.TransactionClient,
  assignment: Assignment,
  now: Date,
): Promise<CorrectionPreview> {
  const { schoolId, id: assignmentId } = assignment;
  const all = await regraded(tx, assignment, await correctionsInForce(tx, { schoolId, assignmentId }));
  await store(tx, assignment, all, now);
  return previewOf(all);
}

/**
 * Writes the scores that are others now. Twice is once. What a student saw before is kept until the new score is seen;
 * what was missed is gathered anew for review.
 */
async function store(
  tx: Prisma.TransactionClient,
  { schoolId }: { readonly schoolId: string },
  all: readonly Regraded[],
  now: Date,
): Promise<void> {
  const changed = all.filter(({ before, after }) => rowsThatDiffer(before, after).length > 0);
  const questions = changed.flatMap(({ attempt, before, after }) =>
    rowsThatDiffer(before, after).map((row) => ({ attemptId: attempt.id, ...row })),
  );
  await tx.$executeRaw`
    UPDATE "QuestionScore" s
    SET "verdict" = n."verdict"::"Verdict", "points" = n."points", "possible" = n."possible", "proved" = n."proved"
    FROM jsonb_to_recordset(${JSON.stringify(questions)}::jsonb)
      AS n("attemptId" text, "questionId" text, "verdict" text, "points" numeric, "possible" numeric, "proved" boolean)
    WHERE s."schoolId" = ${schoolId} AND s."attemptId" = n."attemptId" AND s."questionId" = n."questionId"`;
  const scores = changed.map(({ attempt, after: { points, possible } }) => ({
    attemptId: attempt.id,
    points,
    possible,
    share: possible === 0 ? 0 : points / possible,
  }));
  await tx.$executeRaw`
    UPDATE "Score" s
    SET "points" = n."points", "possible" = n."possible", "share" = n."share", "gradedAt" = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(scores)}::jsonb)
      AS n("attemptId" text, "points" numeric, "possible" numeric, "share" numeric)
    WHERE s."schoolId" = ${schoolId} AND s."attemptId" = n."attemptId"`;
  const ids = changed.map(({ attempt }) => attempt.id);
  await tx.attempt.updateMany({ where: { schoolId, id: { in: ids } }, data: { gatheredAt: null } });
  await tx.seenScore.createMany({
    data: changed
      .filter(({ attempt, before, after }) => scoreDiffers(before, after) && wasSeen(attempt, now))
      .map(({ attempt, before: { points, possible } }) => ({
        schoolId,
        attemptId: attempt.id,
        points,
        possible,
        since: now,
      })),
    skipDuplicates: true,
  });
  // What came back to what the student saw is no news.
  await tx.$executeRaw`
    DELETE FROM "SeenScore" n USING "Score" s
    WHERE n."schoolId" = ${schoolId} AND n."attemptId" = ANY(${ids})
      AND s."schoolId" = n."schoolId" AND s."attemptId" = n."attemptId"
      AND s."points" = n."points" AND s."possible" = n."possible"`;
}

/** Only of a result that was released, and not of practice that repeats what was missed. */
const wasSeen = (attempt: Graded, now: Date): boolean =>
  attempt.assignmentId !== null && feedbackDue(dueSettings(attempt), now);

function rowsThatDiffer(before: Score, after: Score): Score["questions"] {
  return after.questions.filter((one) => {
    const was = before.questions.find(({ questionId }) => questionId === one.questionId);
    return was === undefined || scoreDiffers(was, one) || was.verdict !== one.verdict || was.proved !== one.proved;
  });
}
