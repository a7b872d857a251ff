import type { Prisma } from "@leesbewijs/db";
import type { Actor, AssignmentForStudent } from "@leesbewijs/domain";
import { attemptsLeft, countedScore, feedbackDue, workState } from "@leesbewijs/grading";
import { attemptInclude, attemptSummary, dueSettings, markFor, pointsOf } from "../attempt/attempt-row.ts";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import { termsAt, termsOfPerson } from "../attempt/terms-for.ts";
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
  const me = { schoolId_id: { schoolId: actor.schoolId, id: actor.personId } };
  const arranged = await db.person.findUniqueOrThrow({ where: me, select: termsOfPerson });
  const all = rows.map(async (row): Promise<AssignmentForStudent> => {
    const { countedAttempt, attempts } = row;
    const terms = termsAt(row, arranged);
    const { opensAt, dueAt, closesAt, maxAttempts, pausedAt } = terms;
    const head = await assignmentHead(db, row);
    const states = attempts.map(({ submittedAt }) => ({
      state: submittedAt ? ("submitted" as const) : ("open" as const),
    }));
    const scores = attempts.flatMap((attempt) =>
      attempt.score && feedbackDue(dueSettings(attempt), now) ? [pointsOf(attempt.score)] : [],
    );
    const score = countedScore(scores, countedAttempt);
    const [note] = row.notes;
    return {
      ...head,
      settings: { ...head.settings, opensAt, dueAt, closesAt, maxAttempts },
      pausedAt,
      state: note?.excused ? "excused" : workState({ terms, attempts: states }, now),
      attempts: (await Promise.all(attempts.map((attempt) => attemptSummary(ctx, attempt)))).toReversed(),
      attemptsLeft: attemptsLeft(terms, attempts.length, now),
      score,
      mark: markFor(row, score),
      comment: note?.comment ?? "",
    };
  });
  return Promise.all(all);
}
