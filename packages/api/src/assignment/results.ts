import type { Prisma } from "@leesbewijs/db";
import { type Actor, AssignmentId, AssignmentResults } from "@leesbewijs/domain";
import { countedScore, workState } from "@leesbewijs/grading";
import { z } from "zod";
import { markFor, pointsOf, scoredInclude } from "../attempt/attempt-row.ts";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import { questionScores } from "../attempt/question-scores.ts";
import { termsAt } from "../attempt/terms-for.ts";
import type { Context } from "../context.ts";
import { correctionsInForce } from "../correction/corrections-in-force.ts";
import { overridesInForce } from "../correction/overrides.ts";
import { readQuestions } from "../lesson/read-edition.ts";
import { notFound } from "../problem.ts";
import { assignedStudents, taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { assignmentHead, assignmentInclude, questionIdsOf } from "./assignment-row.ts";

/** The results of an assignment: a row for each student whom it is for, a column for each question. */
export const results = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(AssignmentResults)
  .query(({ ctx, input: { assignmentId } }) => readResults(ctx, assignmentId));

/** The same for a teacher who may see them; whoever may not finds nothing. */
export async function readResults(
  ctx: Pick<Context, "db" | "now"> & { readonly actor: Actor },
  assignmentId: AssignmentId,
): Promise<AssignmentResults> {
  const { db, now, actor } = ctx;
  const { schoolId } = actor;
  const row = await db.assignment.findFirst({
    where: { ...taughtAssignments(actor), id: assignmentId },
    include: { ...assignmentInclude, notes: true },
  });
  if (!row) throw notFound("assignment");
  await finaliseOverdue(ctx, { schoolId, assignmentId });
  const place = { schoolId, revisionId: row.revisionId, language: row.language };
  const questions = await readQuestions(db, place, await questionIdsOf(db, row));
  const corrections = await correctionsInForce(db, { schoolId, assignmentId });
  const students = await db.person.findMany({
    // Joined, the database would put two hundred attempts with all their answers into one text.
    relationLoadStrategy: "query",
    where: assignedStudents(row),
    include: {
      standing: true,
      arrangements: { where: { assignmentId } },
      attempts: { where: { assignmentId }, include, orderBy: { number: "asc" } },
    },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
  });
  return AssignmentResults.parse({
    ...(await assignmentHead(db, row)),
    wholeClass: row.wholeClass,
    asOf: now,
    returnedAt: row.returnedAt,
    nTerm: row.nTerm?.toNumber() ?? null,
    columns: questions.map((question) => ({
      questionId: question.id,
      prompt: question.kind === "trueFalse" ? question.statement : question.prompt,
      process: question.process,
      corrected: corrections.has(question.id),
    })),
    rows: students.map((student) => studentRow(student, row, now)),
  });
}

const include = { ...scoredInclude, overrides: overridesInForce } satisfies Prisma.AttemptInclude;
type Student = Prisma.PersonGetPayload<{
  include: { standing: true; arrangements: true; attempts: { include: typeof include } };
}>;
type Assigned = Prisma.AssignmentGetPayload<{ include: { notes: true } }>;

function studentRow({ id, displayName, attempts, ...arranged }: Student, set: Assigned, now: Date) {
  const { countedAttempt } = set;
  const terms = termsAt(set, arranged);
  const note = set.notes.find(({ personId }) => personId === id);
  const submitted = attempts.filter(({ score }) => score !== null);
  const open = attempts.find(({ submittedAt }) => !submittedAt);
  const points = submitted.flatMap(({ score }) => (score ? [pointsOf(score)] : []));
  const score = countedScore(points, countedAttempt);
  const counted =
    countedAttempt === "first" ? submitted[0] : countedAttempt === "best" ? best(submitted) : submitted.at(-1);
  const shown = counted ?? open;
  const states = attempts.map(({ submittedAt }) => ({
    state: submittedAt ? ("submitted" as const) : ("open" as const),
  }));
  return {
    personId: id,
    displayName,
    state: note?.excused ? "excused" : workState({ terms, attempts: states }, now),
    late: counted?.late ?? false,
    attempts: attempts.length,
    answered: (open ?? shown)?._count.answers ?? 0,
    attemptId: shown?.id ?? null,
    score,
    mark: markFor(set, score),
    comment: note?.comment ?? "",
    submittedAt: counted?.submittedAt ?? null,
    questions: questionScores(counted?.score?.questions ?? []),
    overridden: [...new Set(counted?.overrides.map(({ questionId }) => questionId))],
  };
}

function best(submitted: Student["attempts"]): Student["attempts"][number] | undefined {
  const share = ({ score }: Student["attempts"][number]): number => score?.share.toNumber() ?? 0;
  return submitted.reduce<Student["attempts"][number] | undefined>(
    (top, attempt) => (top === undefined || share(attempt) > share(top) ? attempt : top),
    undefined,
  );
}
