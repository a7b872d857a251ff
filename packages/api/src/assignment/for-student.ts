import type { Prisma } from "@leesbewijs/db";
import type { Actor, AssignmentForStudent } from "@leesbewijs/domain";
import { attemptsLeft, countedScore, feedbackDue, workState } from "@leesbewijs/grading";
import { attemptInclude, attemptSummary, dueSettings, markFor, pointsOf } from "../attempt/attempt-row.ts";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import type { Context } from "../context.ts";
import { ownAssignments, ownAttempts } from "../scope.ts";
import { assignmentHead, assignmentInclude } from "./assignment-row.ts";

/** Assignments of a student with where the student stands, soonest due first. */
export async function assignmentsForStudent(
  ctx: Pick<Context, "db" | "now"> & { readonly actor: Actor },
  which: Prisma.AssignmentWhereInput = {},
): Promise<AssignmentForStudent[]> {
  const { db, now, actor } = ctx;
  await finaliseOverdue(ctx, ownAttempts(actor));
  const rows = await db.assignment.findMany({
    where: { AND: [ownAssignments(actor), which] },
    include: {
      ...assignmentInclude,
      notes: { where: { personId: actor.personId } },
      attempts: { where: { personId: actor.personId }, include: attemptInclude, orderBy: { number: "asc" } },
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => {
    const { opensAt, closesAt, maxAttempts, countedAttempt, attempts } = row;
    const states = attempts.map(({ submittedAt }) => ({
      state: submittedAt ? ("submitted" as const) : ("open" as const),
    }));
    const scores = attempts.flatMap((attempt) =>
      attempt.score && feedbackDue(dueSettings(attempt), now) ? [pointsOf(attempt.score)] : [],
    );
    const score = countedScore(scores, countedAttempt);
    const [note] = row.notes;
    return {
      ...assignmentHead(row),
      state: note?.excused ? "excused" : workState({ opensAt, closesAt, attempts: states }, now),
      attempts: attempts.map((attempt) => attemptSummary(attempt, now)).toReversed(),
      attemptsLeft: attemptsLeft({ maxAttempts, used: attempts.length, closesAt }, now),
      score,
      mark: markFor(row, score),
      comment: note?.comment ?? "",
    };
  });
}
